import { useMemo } from "react";
import type { Source } from "#domain/dataset/source.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";

/** The size of a source in words: areas, parks or rows. */
export function useSize(): (source: Source) => string {
  const text = useText(dataTexts);
  const format = useFormat();
  return useMemo(
    () =>
      ({ kind, size }) => {
        const key =
          kind === "boundaries" || kind === "parks" ? (`size.${kind}` as const) : "size.rows";
        return text(key, { size: format.number(size) });
      },
    [text, format],
  );
}
