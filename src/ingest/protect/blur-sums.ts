import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import type { Value } from "#domain/value/value.ts";
import { type Replacements, replaced } from "./count-series.ts";

type BlurInput = {
  readonly own: ReadonlySet<string>;
  /** Series of counts. */
  readonly counts: readonly string[];
  readonly rules: ProtectRules;
};

/**
 * The dataset in which what was added up from loaded counts, some of them hidden by their supplier,
 * no longer tells what the known ones are together: when that is few it may be one small count.
 * Where all is rounded, the ends of such a range are multiples as well.
 */
export function blurSums(dataset: Dataset, { own, counts, rules }: BlurInput): Dataset {
  const series = new Map(dataset.series);
  for (const id of counts) {
    const given = dataset.series.get(id);
    if (given) series.set(id, replaced(given, blurredValues(given, own, rules)));
  }
  return { ...dataset, series };
}

function blurredValues(given: Series, own: ReadonlySet<string>, rules: ProtectRules): Replacements {
  const found = new Map<AreaCode, Map<IsoDate, Value>>();
  for (const [area, days] of given) {
    for (const [date, { source, value }] of days) {
      const blurred = own.has(source) ? blur(value, rules) : value;
      if (blurred === value) continue;
      const changed = found.get(area) ?? new Map<IsoDate, Value>();
      found.set(area, changed.set(date, blurred));
    }
  }
  return found;
}

/** A range that a supplier gives himself, such as 5-10, is what he chose to tell. */
function blur(value: Value, { threshold, round = 1, ...rules }: ProtectRules): Value {
  const least = value.kind === "known" && value.atLeast;
  const added = (value.kind === "range" || least) && value.status !== "supplied";
  if (!added) return value;
  const { status } = value;
  if (value.kind === "known") {
    const low = round * Math.floor(value.amount / round);
    return low < threshold ? { ...nothing, status } : { ...value, amount: low };
  }
  if (value.low >= threshold) {
    const low = round * Math.floor(value.low / round);
    return { kind: "range", low, high: round * Math.ceil(value.high / round), status };
  }
  const { low, high } = knownBounds({ ...rules, threshold }).primary;
  return value.high < threshold
    ? { kind: "suppressed", cause: "primary", low, high, status }
    : { ...nothing, status };
}

const nothing = { kind: "suppressed", cause: "primary", low: 0, high: undefined } as const;
