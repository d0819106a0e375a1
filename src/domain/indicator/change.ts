import { weakest } from "../value/sum-values.ts";
import { hiddenElsewhere, missing, type Value, valueBounds } from "../value/value.ts";

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
  const [from, to] = [valueBounds(before), valueBounds(now)];
  const lacking = [now, before].map(lackOf).find((value) => value !== undefined);
  if (lacking) return lacking;
  if (!from || !to || !("status" in before) || !("status" in now)) return missing("unknown");
  if (from.low < least) return { kind: "missing", reason: "smallBase", least };
  // A count that may be higher on either day leaves every change open.
  if (from.high === undefined || to.high === undefined) return missing("partMissing");
  const status = weakest(weakest(before.status, now.status), "derived");
  const low = percent(from.high, to.low);
  const high = percent(from.low, to.high);
  if (low <= 0 && high >= 0 && low !== high) return missing("withinMargin");
  if (before.kind === "range" || now.kind === "range") return { kind: "range", low, high, status };
  const amount = percent(middle(before), middle(now));
  return { kind: "known", amount, margin: Math.max(amount - low, high - amount), status };
}

/** Why a change with this value cannot be told. */
function lackOf(value: Value): Value | undefined {
  if (value.kind === "suppressed") return hiddenElsewhere(value);
  return value.kind === "missing" || value.kind === "notApplicable" ? value : undefined;
}

const percent = (from: number, to: number) => (100 * (to - from)) / from;

const middle = (value: Value) => (value.kind === "known" ? value.amount : 0);
