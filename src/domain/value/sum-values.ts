import { missing, type Status, type Value } from "./value.ts";

/**
 * Sum of parts that stays honest: a suppressed part makes the sum a range (each counts
 * from 1 to just under its threshold), a missing part makes the sum missing.
 * The status is that of the weakest part: example over derived over published.
 */
export function sumValues(parts: readonly Value[]): Value {
  if (parts.length === 0 || parts.some(({ kind }) => kind === "missing")) {
    return missing("partMissing");
  }
  let low = 0;
  let high = 0;
  let margin = 0;
  let status: Status = "derived";
  let atLeast = false;
  for (const part of parts) {
    if (part.kind === "missing" || part.kind === "notApplicable") continue;
    const [least, most] = limits(part);
    low += least;
    high += most;
    margin += part.kind === "known" ? part.margin : 0;
    atLeast ||= part.kind === "known" && part.atLeast === true;
    status = weakest(status, part.status);
  }
  return parts.some(({ kind }) => kind === "range" || kind === "suppressed")
    ? { kind: "range", low, high, status }
    : { kind: "known", amount: low, margin, status, ...(atLeast && { atLeast }) };
}

/** The least and the most a part can be; a suppressed count is at least one person. */
function limits(
  part: Extract<Value, { kind: "known" | "range" | "suppressed" }>,
): readonly [number, number] {
  switch (part.kind) {
    case "known":
      return [part.amount, part.amount];
    case "range":
      return [part.low, part.high];
    case "suppressed":
      return [1, part.below - 1];
  }
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
