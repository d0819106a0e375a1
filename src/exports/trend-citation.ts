import type { Dataset } from "#domain/dataset/dataset.ts";
import { hasFigure } from "#domain/value/value.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { inPlace } from "#i18n/place-words.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { TrendPoint, TrendView } from "#views/trend.ts";
import { remarksOf } from "./citation.ts";
import { sourceLine } from "./source-line.ts";
import { sourcesOf } from "./sources-of.ts";

/**
 * The first and the last figure of the first line in one sentence that can stand alone, without a
 * difference between them: where the definition changed on the way it says that there is none.
 * `undefined` when the line has fewer than two figures.
 */
export function trendCitation(
  dataset: Dataset,
  { lines, indicator, breaks }: TrendView,
  language: Language,
): string | undefined {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  const [line] = lines;
  const figures = line?.points.filter(({ measured }) => hasFigure(measured.value)) ?? [];
  const [first, last] = [figures[0], figures.at(-1)];
  if (!line || !first || !last || first === last) return undefined;
  const ends = [first.measured, last.measured];
  const remarks = new Set(
    ends.flatMap(({ value }) => remarksOf(value, language).split("; ")).filter(Boolean),
  );
  const name = format.indicator(indicator);
  // "Ingeschrevenen per 1.000 inwoners" need not say so of every figure.
  const said = name.includes(format.unit(indicator.unit));
  const figureOf = ({ measured: { value } }: TrendPoint) =>
    said ? format.value(value, indicator) : format.valueWithUnit(value, indicator);
  const sentence = text("cite.trend", {
    indicator: name,
    in: inPlace(line.name, language),
    from: format.date(first.date),
    to: format.date(last.date),
    first: figureOf(first),
    last: figureOf(last),
    remarks: [...remarks].join("; "),
  });
  const broken = breaks.find(
    ({ date, areas }) =>
      first.date < date && date <= last.date && (!areas || areas.includes(line.code)),
  );
  return [
    sentence,
    broken && text("cite.trendBreak", { date: format.date(broken.date) }),
    sourceLine(sourcesOf(dataset, ends, { map: false }), language),
    text("madeWith", { edition: dataset.edition }),
  ]
    .filter(Boolean)
    .join(" ");
}
