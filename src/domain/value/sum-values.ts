import { missing, type Status, type Value } from "./value.ts";

/**
 * Sum of parts that stays honest: a suppressed part makes the sum a range (each counts
 * from 1 to just under its threshold), a missing part makes the sum missing.
 * The status is that of the weakest part: example over derived over published.
 */
export function sumValues(parts: readonly Value[]): Value {
  let low = 0;
  let high = 0;
  let margin = 0;
  let hidden = false;
  let status: Status = "derived";
  for (const part of parts) {
    if (part.kind === "missing") return missing("partMissing");
    if (part.kind === "notApplicable") continue;
    status = weakest(status, part.status);
    if (part.kind === "known") {
      low += part.amount;
      high += part.amount;
      margin += part.margin;
    } else {
      hidden = true;
      low += part.kind === "range" ? part.low : 1;
      high += part.kind === "range" ? part.high : part.below - 1;
    }
  }
  if (parts.length === 0) return missing("partMissing");
  return hidden
    ? { kind: "range", low, high, status }
    : { kind: "known", amount: low, margin, status };
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
