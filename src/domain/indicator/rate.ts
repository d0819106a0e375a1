import { weakest } from "../value/sum-values.ts";
import { hiddenElsewhere, missing, type Status, type Value, valueBounds } from "../value/value.ts";

/**
 * `part` per `per` of `whole`, with the margins of both. Suppressed stays suppressed (a rate with a
 * published whole would give the count away); a range on either side, or a whole that may be larger,
 * makes a range; a part that is the least there can be makes a rate that is.
 */
export function rate(part: Value, whole: Value, per: number): Value {
  if (part.kind === "missing" || part.kind === "notApplicable") return part;
  if (part.kind === "suppressed") return hiddenElsewhere(part);
  if (whole.kind !== "known" && whole.kind !== "range") return missing("noBase");
  if (valueBounds(whole).low <= 0) return missing("noBase");
  const status = weakest(weakest(part.status, whole.status), "derived");
  if (part.kind === "nil") return { kind: "nil", status };
  return ratio({ part, whole, per, status });
}

type Ratio = {
  readonly part: Extract<Value, { kind: "known" | "range" }>;
  readonly whole: Extract<Value, { kind: "known" | "range" }>;
  readonly per: number;
  readonly status: Status;
};

function ratio({ part, whole, per, status }: Ratio): Value {
  const of = valueBounds(part);
  const over = valueBounds(whole);
  const low = (per * of.low) / (over.high ?? Number.POSITIVE_INFINITY);
  const middle =
    part.kind === "known" && whole.kind === "known" && !whole.atLeast
      ? (per * part.amount) / whole.amount
      : undefined;
  if (of.high === undefined) {
    const amount = middle ?? low;
    return { kind: "known", amount, margin: amount - low, status, atLeast: true };
  }
  const high = (per * of.high) / over.low;
  return middle === undefined
    ? { kind: "range", low, high, status }
    : { kind: "known", amount: middle, margin: Math.max(middle - low, high - middle), status };
}
