import { missing, type Status, type Told, type Value, valueBounds } from "./value.ts";

/**
 * Sum of parts that stays honest: a suppressed part makes the sum a range of all it can be, with the
 * margins of the rounded parts in it; a part without a known end makes the sum "at least"; a missing
 * part makes it missing. Parts that do not apply add nothing. Counts are not negative, so neither is
 * the least of their sum. The status is that of the weakest part: example over derived over published.
 */
export function sumValues(parts: readonly Value[]): Value {
  if (parts.length === 0 || parts.some(({ kind }) => kind === "missing")) {
    return missing("partMissing");
  }
  const told = parts.filter((part) => "status" in part);
  if (told.length === 0) return { kind: "notApplicable" };
  const status = told.reduce<Status>((weak, part) => weakest(weak, part.status), "derived");
  if (told.every(({ kind }) => kind === "nil")) return { kind: "nil", status };
  const { amount, low, high } = totals(told);
  if (high === undefined) return { kind: "known", amount: low, margin: 0, status, atLeast: true };
  const uncertain = told.some(({ kind }) => kind === "range" || kind === "suppressed");
  return uncertain
    ? { kind: "range", low, high, status }
    : { kind: "known", amount, margin: high - amount, status };
}

function totals(parts: readonly Told[]) {
  let amount = 0;
  let low = 0;
  let high: number | undefined = 0;
  let nonNegative = true;
  for (const part of parts) {
    const bounds = valueBounds(part);
    const least = part.kind === "known" ? part.amount : bounds.low;
    amount += least;
    low += bounds.low;
    high = high === undefined || bounds.high === undefined ? undefined : high + bounds.high;
    nonNegative &&= least >= 0;
  }
  return { amount, low: nonNegative ? Math.max(0, low) : low, high };
}

const strength: Readonly<Record<Status, number>> = {
  scenario: 0,
  example: 1,
  provisional: 2,
  derived: 3,
  supplied: 4,
  published: 5,
};

/** The status that needs the most caution of two. */
export function weakest(a: Status, b: Status): Status {
  return strength[a] <= strength[b] ? a : b;
}
