import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";

export const ownSource = "file:own";

export type Cell = {
  readonly id: string;
  readonly area: string;
  readonly date: string;
  readonly amount: number;
};

/** Data with a file of the user in it, not protected. */
export function loadCells(base: Dataset, cells: readonly Cell[]): Dataset {
  const series = new Map(base.series);
  const indicators = new Map(base.indicators);
  for (const { id, area, date, amount } of cells) {
    const unit = id.startsWith("file:rate") ? "perThousand" : "people";
    if (!indicators.has(id) && id !== "publishedRate")
      indicators.set(id, {
        id,
        label: id,
        unit,
        decimals: unit === "people" ? 0 : 1,
        form: unit === "people" ? "amount" : "intensity",
        need: "higher",
        formula: "stored",
      });
    const areas = new Map(series.get(id));
    const days = new Map(areas.get(area as AreaCode));
    const value: Value =
      amount === 0
        ? { kind: "nil", status: "supplied" }
        : { kind: "known", amount, margin: 0, status: "supplied" };
    days.set(date as IsoDate, { value, source: ownSource } satisfies Observation);
    areas.set(area as AreaCode, new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1))));
    series.set(id, areas);
  }
  const source = [...base.sources.values()][0];
  if (!source) throw new Error("a dataset has sources");
  const sources = new Map([
    ...base.sources,
    [ownSource, { ...source, id: ownSource, origin: "file" as const }],
  ]);
  return { ...base, series, indicators, sources };
}
