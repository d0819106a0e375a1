import type { Dataset } from "#domain/dataset/dataset.ts";
import { exportColumnTexts } from "#i18n/export-column-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { TrendLine, TrendPoint, TrendView } from "#views/trend.ts";
import { type Cell, csvText } from "./csv-text.ts";
import { figureCells, originColumns, valueColumns } from "./value-cells.ts";

type TrendTable = {
  readonly dataset: Dataset;
  readonly view: TrendView;
  readonly language: Language;
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};

/** A trend as a table: a row per area and day, gaps with their reason. */
export function trendCsv({ dataset, view, language, protection }: TrendTable): string {
  const text = translate(exportColumnTexts, language);
  const columns = ["code", "area", "level", ...valueColumns, ...originColumns] as const;
  return csvText(
    columns.map((column) => text(`column.${column}`)),
    view.lines.flatMap((line) => line.points.map((point) => row(line, point))),
  );

  function row({ code, name }: TrendLine, { date, measured }: TrendPoint): readonly Cell[] {
    const level = dataset.areas.get(code)?.level;
    return [
      code,
      name,
      level && text(`level.${level}`),
      ...figureCells({
        dataset,
        measured: { ...measured, date: measured.date ?? date },
        indicator: view.indicator,
        language,
        protection,
      }),
    ];
  }
}
