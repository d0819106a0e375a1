import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { measure } from "../indicator/measure.ts";
import type { Measured } from "../indicator/measured.ts";
import type { IsoDate } from "../iso-date.ts";

type Ask = {
  readonly indicator: string;
  readonly areas: readonly AreaCode[];
  readonly date: IsoDate;
  readonly compareDate: IsoDate;
  readonly growthBase?: number;
};

const known = new WeakMap<Dataset, Map<string, Map<AreaCode, Measured>>>();

/**
 * The figure of every area for one indicator, in the order of `areas`. Remembered per dataset,
 * indicator and days: while a weight is dragged no figure is computed anew.
 */
export function measureAreas(dataset: Dataset, ask: Ask): readonly Measured[] {
  const { areas, ...figure } = ask;
  let byQuestion = known.get(dataset);
  if (!byQuestion) {
    byQuestion = new Map();
    known.set(dataset, byQuestion);
  }
  const key = JSON.stringify([
    figure.indicator,
    figure.date,
    figure.compareDate,
    figure.growthBase,
  ]);
  let byArea = byQuestion.get(key);
  if (!byArea) {
    byArea = new Map();
    byQuestion.set(key, byArea);
  }
  return areas.map((area) => {
    let found = byArea.get(area);
    if (!found) {
      found = measure(dataset, { ...figure, area });
      byArea.set(area, found);
    }
    return found;
  });
}
