import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { exportColumnTexts } from "#i18n/export-column-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { AreaFigure } from "#views/area-figures.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { QuestionInput } from "./map-figure.ts";
import { figureCells, originColumns, valueColumns } from "./value-cells.ts";

/** Map and ranking as a table: a row per area for the indicator, and one for the number of people beside it. */
export function questionCsv({ dataset, view, language, protection }: QuestionInput): string {
  const text = translate(exportColumnTexts, language);
  const people = dataset.indicators.get("people");
  const main = view.figures.map((figure) => row(figure, view.indicator, figure.measured));
  const beside = people && view.indicator.id !== people.id ? view.figures : [];
  const rows = [
    ...main,
    ...beside.flatMap((figure) => (people ? [row(figure, people, figure.people)] : [])),
  ];
  const columns = [
    "code",
    "area",
    "level",
    "place",
    "worst",
    ...valueColumns,
    ...originColumns,
  ] as const;
  return csvText(
    columns.map((column) => text(`column.${column}`)),
    rows,
  );

  function row(
    { area, place, worst }: AreaFigure,
    indicator: Indicator,
    measured: Measured,
  ): readonly Cell[] {
    return [
      area.code,
      area.name,
      text(`level.${area.level}`),
      ...(indicator === view.indicator ? [place, worst] : [undefined, undefined]),
      ...figureCells({ dataset, measured, indicator, language, protection }),
    ];
  }
}
