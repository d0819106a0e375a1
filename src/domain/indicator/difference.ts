import { weakest } from "../value/sum-values.ts";
import { hiddenElsewhere, missing, type Value, valueBounds } from "../value/value.ts";
import type { Unit } from "./indicator.ts";

/**
 * How much higher `now` is than `before`, in their own unit, with the margins of both. Not told when
 * all it tells lies within the margins, nor of a figure that may be higher on either day; hidden, when
 * either is hidden.
 */
export function difference(before: Value, now: Value): Value {
  const [from, to] = [valueBounds(before), valueBounds(now)];
  for (const value of [now, before]) {
    if (value.kind === "suppressed") return hiddenElsewhere(value);
    if (value.kind === "missing" || value.kind === "notApplicable") return value;
  }
  if (!from || !to || !("status" in before) || !("status" in now)) return missing("unknown");
  if (from.high === undefined || to.high === undefined) return missing("partMissing");
  const [low, high] = [to.low - from.high, to.high - from.low];
  if (low <= 0 && high >= 0 && low !== high) return missing("withinMargin");
  const status = weakest(weakest(before.status, now.status), "derived");
  if (before.kind === "range" || now.kind === "range") return { kind: "range", low, high, status };
  return { kind: "known", amount: (low + high) / 2, margin: (high - low) / 2, status };
}

/** In what a difference of two figures is expressed: percentages differ by percentage points. */
export const differenceUnit = (unit: Unit): Unit =>
  unit === "percent" ? "percentagePoints" : unit;
