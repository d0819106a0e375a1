import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { Value } from "#domain/value/value.ts";
import { exportColumnTexts } from "#i18n/export-column-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { markWords } from "#i18n/mark-words.ts";
import { translate } from "#i18n/texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import type { Language } from "#lib/language.ts";
import { marksOf } from "#views/marks.ts";
import type { Cell } from "./csv-text.ts";
import { sourcesOf } from "./sources-of.ts";

/** Columns that every figure takes in a table: nothing of it can be left out. */
export const valueColumns = [
  "indicator",
  "value",
  "unit",
  "low",
  "high",
  "state",
  "status",
  "date",
  "from",
] as const;

/** A figure in the order of `valueColumns`; without one, why there is none. */
export function valueCells(
  { value, date, from }: Measured,
  indicator: Indicator,
  language: Language,
): readonly Cell[] {
  const text = translate(valueTexts, language);
  const format = createFormat(language);
  const round = (number: number) => Number(number.toFixed(indicator.decimals + 2));
  const [low, high] = bounds(value);
  return [
    format.indicator(indicator),
    amountCell(value, round),
    format.unit(indicator.unit),
    low === undefined ? undefined : round(low),
    high === undefined ? undefined : round(high),
    stateOf(value, indicator, language),
    "status" in value ? text(`status.${value.status}`) : "",
    date,
    from,
  ];
}

function amountCell(value: Value, round: (number: number) => number): number | undefined {
  if (value.kind === "nil") return 0;
  return value.kind === "known" && !noneKnown(value) ? round(value.amount) : undefined;
}

/** A list that is not complete and holds none: no figure, since a reader of the table would take 0 for one. */
function noneKnown(value: Value): boolean {
  return value.kind === "known" && value.atLeast === true && value.amount === 0;
}

function bounds(value: Value): readonly [number?, number?] {
  // What an incomplete list holds is the least there can be; how much more is not known.
  if (value.kind === "known" && value.atLeast) return [value.amount - value.margin];
  if (value.kind === "known") return [value.amount - value.margin, value.amount + value.margin];
  if (value.kind === "nil") return [0, 0];
  return value.kind === "range" ? [value.low, value.high] : [];
}

function stateOf(value: Value, indicator: Indicator, language: Language): string {
  const text = translate(exportColumnTexts, language);
  if (noneKnown(value)) return createFormat(language).value(value, indicator);
  if (value.kind === "known" && value.atLeast) return text("state.atLeast");
  if (value.kind === "suppressed") return text(`state.${value.cause}`);
  if (value.kind === "known" || value.kind === "range" || value.kind === "nil")
    return text(`state.${value.kind}`);
  return createFormat(language).value(value, indicator);
}

type FigureRow = {
  readonly dataset: Dataset;
  readonly measured: Measured;
  readonly indicator: Indicator;
  readonly language: Language;
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};

/** A figure and where it comes from, in the order of `valueColumns` and `originColumns`. */
export function figureCells(row: FigureRow): readonly Cell[] {
  const { dataset, measured, indicator, language, protection } = row;
  // The boundaries are drawn, not counted: a row of figures carries its own caveats only.
  const marks = { ...marksOf(dataset, [measured], indicator), schematic: false };
  return [
    ...valueCells(measured, indicator, language),
    ...originCells(sourcesOf(dataset, [measured], { map: false }), {
      marks: markWords(marks, language)
        .map(({ full }) => full)
        .join(" "),
      edition: dataset.edition,
      protection,
    }),
  ];
}

/** Columns of where a row comes from, at the end of every table. */
export const originColumns = ["marks", "source", "licence", "edition", "protection"] as const;

export function originCells(
  sources: readonly Source[],
  {
    marks,
    edition,
    protection,
  }: {
    readonly marks: string;
    readonly edition: string;
    /** By which rules loaded counts were protected; `undefined` when none were loaded. */
    readonly protection: string | undefined;
  },
): readonly Cell[] {
  const each = (of: (source: Source) => string) => [...new Set(sources.map(of))].join(" | ");
  return [
    marks,
    each(({ publisher, title }) => `${publisher}, ${title}`),
    each(({ licence }) => licence),
    edition,
    protection,
  ];
}
