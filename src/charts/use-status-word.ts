import type { Value } from "#domain/value/value.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { trendTexts } from "#i18n/trend-texts.ts";

/** A short word for how a figure came to be; empty when it has none. */
export function useStatusWord(): (value: Value) => string {
  const text = useText(trendTexts);
  return (value) => ("status" in value ? text(`status.${value.status}`) : "");
}
