import { type CountTable, stridesOf } from "./count-table.ts";
import { dominance } from "./dominance.ts";
import { forEachSum } from "./for-each-sum.ts";
import type { ProtectRules } from "./protect-rules.ts";

/** Why a cell is unsafe by itself. */
export type PrimaryReason = "threshold" | "zero" | "group" | "dominance";

/**
 * The cells that are unsafe by themselves, by place, with the first rule that says so. Absent
 * cells are never among them.
 */
export function primaryCells(
  table: CountTable,
  rules: ProtectRules,
): ReadonlyMap<number, PrimaryReason> {
  const found = new Map<number, PrimaryReason>();
  for (const [cell, count] of table.counts.entries()) {
    if (count === undefined) continue;
    if (count > 0 && count < rules.threshold) found.set(cell, "threshold");
    else if (count === 0 && rules.zeros === "protect") found.set(cell, "zero");
    else if (dominated(table, cell, rules)) found.set(cell, "dominance");
  }
  if (rules.groups) addGroups(table, found);
  return new Map([...found].toSorted(([a], [b]) => a - b));
}

function dominated({ contributions }: CountTable, cell: number, { dominance: rule }: ProtectRules) {
  const parts = contributions?.get(cell);
  return rule !== undefined && parts !== undefined && dominance(parts, rule).unsafe;
}

/** Everybody of a total in one of its parts: whoever is in the total is known to be in the part. */
function addGroups({ dimensions, counts }: CountTable, found: Map<number, PrimaryReason>): void {
  const strides = stridesOf(dimensions);
  forEachSum(dimensions, strides, ({ total, parts }) => {
    const filled = parts.filter((part) => (counts[part] ?? 0) > 0);
    const [only] = filled;
    if (parts.length < 2 || filled.length !== 1 || only === undefined) return;
    const known = parts.every((part) => counts[part] !== undefined);
    if (known && (counts[total] ?? 0) > 0 && !found.has(only)) found.set(only, "group");
  });
}
