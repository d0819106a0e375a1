import type { Area } from "#domain/area/area.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { exportColumnTexts } from "#i18n/export-column-texts.ts";
import { markWords } from "#i18n/mark-words.ts";
import { recipeWords, timesInHundred } from "#i18n/priority-words.ts";
import { translate } from "#i18n/texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import { type Marks, marksOf } from "#views/marks.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { PriorityInput } from "./priority-input.ts";
import { sourcesOf } from "./sources-of.ts";
import { originCells, originColumns, valueCells, valueColumns } from "./value-cells.ts";

const columns = [
  "code",
  "area",
  "place",
  "points",
  "best",
  "worst",
  "top",
  ...valueColumns,
  "part",
  "weight",
  "direction",
  "recipe",
  ...originColumns,
] as const;

/** A municipality with or without a place. */
type Row = {
  readonly area: Area;
  readonly figures: readonly Measured[];
  readonly place?: number;
  readonly score?: number;
  readonly points?: readonly number[];
};

/**
 * The priority ranking as a table: per municipality a row for the whole with place, points and how
 * firm they are, and a row per indicator with the figure behind it. The recipe stands in every row.
 */
export function priorityCsv(input: PriorityInput): string {
  const { view, language } = input;
  const text = translate(exportColumnTexts, language);
  const rows: readonly Row[] = [...view.ranked, ...view.unranked];
  return csvText(
    columns.map((column) => text(`column.${column}`)),
    rows.flatMap((row) => [wholeCells(row, input), ...partCells(row, input)]),
  );
}

function wholeCells({ area, figures, place, score }: Row, input: PriorityInput): readonly Cell[] {
  const { view, stability, language } = input;
  const [best, worst] = stability?.places.get(area.code) ?? [];
  const share = stability?.shares.get(area.code);
  const weighted = figures.filter((_, part) => (view.parts[part]?.weight ?? 0) > 0);
  return [
    area.code,
    area.name,
    place,
    score,
    best,
    worst,
    share === undefined ? undefined : timesInHundred(share),
    translate(exportColumnTexts, language)("total"),
    ...["value", "unit", "low", "high", "state"].map(() => undefined),
    translate(valueTexts, language)("status.derived"),
    view.date,
    undefined,
    score,
    undefined,
    undefined,
    recipeWords(view, language),
    ...origin(weighted, view.marks, input),
  ];
}

function partCells(row: Row, input: PriorityInput): readonly (readonly Cell[])[] {
  const { dataset, view, language } = input;
  const text = translate(exportColumnTexts, language);
  return view.parts.flatMap((part, index) => {
    const measured = row.figures[index];
    if (!measured) return [];
    return [
      [
        row.area.code,
        row.area.name,
        row.place,
        ...["points", "best", "worst", "top"].map(() => undefined),
        ...valueCells(measured, part.shape, language),
        row.points?.[index],
        100 * part.share,
        text(`direction.${part.direction}`),
        recipeWords(view, language),
        ...origin([measured], marksOf(dataset, [measured], part.shape), input),
      ],
    ];
  });
}

function origin(
  figures: readonly Measured[],
  marks: Marks,
  { dataset, language, protection }: PriorityInput,
): readonly Cell[] {
  return originCells(sourcesOf(dataset, figures, { map: false }), {
    // A table shows no boundaries.
    marks: markWords({ ...marks, schematic: false }, language)
      .map(({ full }) => full)
      .join(" "),
    edition: dataset.edition,
    protection,
  });
}
