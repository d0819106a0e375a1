import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { childrenOf } from "../dataset/observe.ts";
import type { IsoDate } from "../iso-date.ts";
import { amountOf } from "../value/value.ts";
import { empiricalBayes } from "./empirical-bayes.ts";
import type { Measured } from "./measured.ts";

/** With fewer areas than this there is no common rate to draw towards. */
const fewest = 5;

const remembered = new WeakMap<Dataset, Map<string, ReadonlyMap<AreaCode, number>>>();

/**
 * Rates per 1,000 of the areas of one parent, drawn towards their common rate; areas without a figure
 * take no part. One parent only: elsewhere a supplier counts other things. `undefined` with too few.
 *
 * @param rateOf the raw rate of an area, with what was divided and by what
 */
export function smoothedRate(
  dataset: Dataset,
  { area, date }: { readonly area: AreaCode; readonly date: IsoDate },
  rateOf: (area: AreaCode) => Measured,
): number | undefined {
  const parent = dataset.areas.get(area)?.parent;
  if (!parent) return undefined;
  const memory = remembered.get(dataset) ?? new Map<string, ReadonlyMap<AreaCode, number>>();
  remembered.set(dataset, memory);
  const key = `${parent} ${date}`;
  const known = memory.get(key) ?? smoothed(childrenOf(dataset, parent), rateOf);
  memory.set(key, known);
  return known.get(area);
}

function smoothed(
  areas: readonly AreaCode[],
  rateOf: (area: AreaCode) => Measured,
): ReadonlyMap<AreaCode, number> {
  const counted = areas.flatMap((code) => {
    const { value, numerator, denominator } = rateOf(code);
    const count = numerator && value.kind !== "range" ? amountOf(numerator.value) : undefined;
    const base = denominator && amountOf(denominator.value);
    return count !== undefined && base ? [{ code, count, base }] : [];
  });
  if (counted.length < fewest) return new Map();
  const rates = empiricalBayes(counted);
  return new Map(counted.map(({ code }, index) => [code, 1000 * (rates[index] ?? 0)]));
}
