import { weakest } from "../value/sum-values.ts";
import { amountOf, hiddenElsewhere, missing, type Value } from "../value/value.ts";

/**
 * `part` per `per` of `whole`. Suppressed stays suppressed (a rate with a published whole
 * would give the count away); a range stays a range; a rounded part keeps its margin, a
 * part that is the least there can be makes a rate that is.
 */
export function rate(part: Value, whole: Value, per: number): Value {
  if (part.kind === "missing" || part.kind === "notApplicable") return part;
  if (part.kind === "suppressed") return hiddenElsewhere(part);
  const base = amountOf(whole);
  if (base === undefined || base <= 0 || whole.kind !== "known") return missing("noBase");
  const status = weakest(weakest(part.status, whole.status), "derived");
  if (part.kind === "nil") return { kind: "nil", status };
  const scaled = (amount: number) => (amount * per) / base;
  return part.kind === "range"
    ? { kind: "range", low: scaled(part.low), high: scaled(part.high), status }
    : { ...part, amount: scaled(part.amount), margin: scaled(part.margin), status };
}
