import type { Measured } from "#domain/indicator/measured.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";

/** The day that figures are about, in words: one day, a span of days, or from one day to another for change. */
export function dateWords(figures: readonly Measured[], language: Language): string {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  const days = figures.flatMap(({ date }) => date ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return text("date.none");
  const from = figures.find((figure) => figure.from)?.from;
  if (from) return text("date.change", { from: format.date(from), to: format.date(last) });
  if (first === last) return text("date.one", { date: format.date(first) });
  return text("date.span", { from: format.date(first), to: format.date(last) });
}
