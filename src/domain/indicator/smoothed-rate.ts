import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { childrenOf } from "../dataset/observe.ts";
import type { IsoDate } from "../iso-date.ts";
import { weakest } from "../value/sum-values.ts";
import { type Status, type Value, valueBounds } from "../value/value.ts";
import { type CountedBetween, empiricalBayes, empiricalBayesBetween } from "./empirical-bayes.ts";
import type { Measured } from "./measured.ts";

/** With fewer areas than this there is no common rate to draw towards. */
const fewest = 5;

const remembered = new WeakMap<Dataset, Map<string, ReadonlyMap<AreaCode, Value>>>();

/**
 * Rates per 1,000 of the areas of one parent, drawn towards their common rate. A hidden count takes part
 * as the least and the most that anybody can know of it, which makes every rate around it a range; a
 * count without an upper end, and an area without a count, take no part, for what they would do to the
 * common rate is not known. One parent only: elsewhere a supplier counts other things. `undefined` with
 * too few areas, and for an area that takes no part.
 *
 * @param rateOf the raw rate of an area, with what was divided and by what
 */
export function smoothedRate(
  dataset: Dataset,
  { area, date }: { readonly area: AreaCode; readonly date: IsoDate },
  rateOf: (area: AreaCode) => Measured,
): Value | undefined {
  const parent = dataset.areas.get(area)?.parent;
  if (!parent) return undefined;
  const memory = remembered.get(dataset) ?? new Map<string, ReadonlyMap<AreaCode, Value>>();
  remembered.set(dataset, memory);
  const key = `${parent} ${date}`;
  const known = memory.get(key) ?? smoothed(childrenOf(dataset, parent), rateOf);
  memory.set(key, known);
  return known.get(area);
}

type Part = CountedBetween & {
  readonly code: AreaCode;
  /** The count as it is told; `undefined` when only its ends are. */
  readonly count: number | undefined;
  readonly status: Status;
};

/** How an area takes part in the common rate: as a number, between two ends, or not at all. */
export function smoothedPart(
  code: AreaCode,
  { numerator, denominator }: Pick<Measured, "numerator" | "denominator">,
): Part | undefined {
  const over = denominator?.value;
  const value = numerator?.value;
  if (over?.kind !== "known" || over.atLeast || over.amount <= 0) return undefined;
  if (!value || !("status" in value)) return undefined;
  const bounds = valueBounds(value);
  if (bounds?.high === undefined) return undefined;
  const low = Math.max(0, bounds.low);
  const count = value.kind === "known" ? value.amount : value.kind === "nil" ? 0 : undefined;
  const status = weakest(weakest(value.status, over.status), "derived");
  return { code, low, high: bounds.high, count, base: over.amount, status };
}

function smoothed(
  areas: readonly AreaCode[],
  rateOf: (area: AreaCode) => Measured,
): ReadonlyMap<AreaCode, Value> {
  const parts = areas.flatMap((code) => smoothedPart(code, rateOf(code)) ?? []);
  const counted = parts.flatMap(({ count, base }) => (count === undefined ? [] : { count, base }));
  if (counted.length < fewest) return new Map();
  const ends = empiricalBayesBetween(parts);
  // As soon as one count is not told, neither is any rate that was drawn towards it.
  const rates = counted.length === parts.length ? empiricalBayes(counted) : [];
  return new Map(
    parts.map(({ code, status }, index): [AreaCode, Value] => {
      const low = 1000 * (ends[index]?.low ?? 0);
      const high = 1000 * (ends[index]?.high ?? 0);
      const rate = rates[index];
      if (rate === undefined) return [code, { kind: "range", low, high, status }];
      const amount = 1000 * rate;
      const margin = Math.max(amount - low, high - amount);
      return [code, { kind: "known", amount, margin, status }];
    }),
  );
}
