import type { Indicator } from "#domain/indicator/indicator.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";

/** Indicator, unit in words (unless the name says it) and day. */
export function subtitleWords(indicator: Indicator, date: string, language: Language): string {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  return text("subtitle", { indicator: format.named(indicator), date });
}
