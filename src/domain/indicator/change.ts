import { weakest } from "../value/sum-values.ts";
import { hiddenElsewhere, missing, type Told, type Value, valueBounds } from "../value/value.ts";

/**
 * No percentage on a base under so many people, unless the reader asks otherwise: one household would
 * swing it (CBS income statistics use the same bound).
 */
export const usualGrowthBase = 100;

/**
 * Relative change from `before` to `now`, in percent, with the margin that rounding of both allows.
 * Not told on a base under `least` people, nor when all it tells lies within the margins: then it
 * may as well have been no change, or one the other way.
 */
export function change(before: Value, now: Value, least = usualGrowthBase): Value {
  // Why there is no figure of the later day goes before why there is none of the earlier.
  if (!isTold(now)) return hidden(now);
  if (!isTold(before)) return hidden(before);
  const [from, to] = [valueBounds(before), valueBounds(now)];
  if (from.low < least) return { kind: "missing", reason: "smallBase", least };
  // A count that may be higher on either day leaves every change open.
  if (from.high === undefined || to.high === undefined) return missing("partMissing");
  const status = weakest(weakest(before.status, now.status), "derived");
  const low = percent(from.high, to.low);
  const high = percent(from.low, to.high);
  if (low <= 0 && high >= 0 && low !== high) return missing("withinMargin");
  if (before.kind === "range" || now.kind === "range") return { kind: "range", low, high, status };
  const amount = percent(middle(before), middle(now));
  // A base that is smaller weighs more than one that is larger, so the upper end is the farther.
  return { kind: "known", amount, margin: high - amount, status };
}

type Figure = Exclude<Told, { kind: "suppressed" }>;

const isTold = (value: Value): value is Figure => "status" in value && value.kind !== "suppressed";

/** Why a change with this value cannot be told. */
const hidden = (value: Exclude<Value, Figure>): Value =>
  value.kind === "suppressed" ? hiddenElsewhere(value) : value;

const percent = (from: number, to: number) => (100 * (to - from)) / from;

const middle = (value: Value) => (value.kind === "known" ? value.amount : 0);
