import { weakest } from "../value/sum-values.ts";
import { missing, type Value } from "../value/value.ts";

/** No percentage on a base under 100 people: one household would swing it (CBS income statistics use the same bound). */
const smallestBase = 100;

/** Relative change from `before` to `now`, in percent, with the margin that rounding of both allows. */
export function change(before: Value, now: Value): Value {
  if (now.kind === "missing" || now.kind === "notApplicable") return now;
  if (before.kind === "missing" || before.kind === "notApplicable") return before;
  if (now.kind === "suppressed") return now;
  if (before.kind === "suppressed") return before;
  const status = weakest(weakest(before.status, now.status), "derived");
  const [beforeLow, beforeHigh] = bounds(before);
  const [nowLow, nowHigh] = bounds(now);
  if (beforeLow < smallestBase) return missing("smallBase");
  const percent = (from: number, to: number) => (100 * (to - from)) / from;
  const low = percent(beforeHigh, nowLow);
  const high = percent(beforeLow, nowHigh);
  if (before.kind === "range" || now.kind === "range") return { kind: "range", low, high, status };
  const amount = percent(before.amount, now.amount);
  return { kind: "known", amount, margin: Math.max(amount - low, high - amount), status };
}

function bounds(value: Extract<Value, { kind: "known" | "range" }>): readonly [number, number] {
  return value.kind === "range"
    ? [value.low, value.high]
    : [value.amount - value.margin, value.amount + value.margin];
}
