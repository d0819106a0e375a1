import { exportColumnTexts } from "#i18n/export-column-texts.ts";
import { funnelTexts } from "#i18n/funnel-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { FunnelPoint } from "#views/funnel-view.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { FunnelInput } from "./funnel-figure.ts";
import { figureCells, originColumns, valueColumns } from "./value-cells.ts";

const columns = [
  "code",
  "area",
  "inhabitants",
  "perThousand",
  "chance",
  ...valueColumns,
  ...originColumns,
] as const;

/** The points of a funnel as a table, most inhabitants first: the rate, and whether chance explains it. */
export function funnelCsv({ dataset, view, funnel, language, protection }: FunnelInput): string {
  const text = translate(exportColumnTexts, language);
  const judged = translate(funnelTexts, language);
  const figures = new Map(view.figures.map(({ area, measured }) => [area.code, measured]));
  return csvText(
    columns.map((column) => text(`column.${column}`)),
    funnel.points.toReversed().map(row),
  );

  function row({ code, name, base, rate, place }: FunnelPoint): readonly Cell[] {
    const measured = figures.get(code);
    if (!measured) return [code, name];
    return [
      code,
      name,
      base,
      Number(rate.toFixed(3)),
      judged(`place.${place}`),
      ...figureCells({ dataset, measured, indicator: view.indicator, language, protection }),
    ];
  }
}
