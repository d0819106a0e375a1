import { auditTable } from "#domain/audit/audit-table.ts";
import type { PublishedCell } from "#domain/audit/published-table.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { roundTable } from "#domain/protect/round-table.ts";
import type { DayTable } from "./day-table.ts";
import { dimensionsOf, suppliedCell } from "./protect-day.ts";

export type RoundedDay = {
  /** Rounded counts of loaded cells, by place. */
  readonly rounded: ReadonlyMap<number, number>;
  /** How far a count can be from what is shown. */
  readonly margin: number;
  /** Whether no small count follows from the rounded ones and what is published beside them. */
  readonly safe: boolean;
};

/**
 * Every loaded count to a multiple of `base`, so that rounded totals stay the sums of their parts where
 * that can be. What a reader knows then, that each count is less than `base` away, is audited beside
 * what others published exactly.
 */
export function roundDay(day: DayTable, base: number, rules: ProtectRules): RoundedDay {
  const dimensions = dimensionsOf(day);
  const { table, additive } = roundTable(
    { dimensions, counts: day.cells.map(({ count }) => count) },
    base,
  );
  const margin = additive ? base - 1 : Math.floor(base / 2);
  const rounded = new Map<number, number>();
  const bounds = new Map<number, { low: number; high: number }>();
  const cells = day.cells.map((cell, place): PublishedCell => {
    if (cell.bounds) bounds.set(place, cell.bounds);
    const given = suppliedCell(cell);
    if (cell.count === undefined || !cell.loaded) return given;
    const shown = table.cells[place];
    const amount = shown?.kind === "known" ? shown.amount : 0;
    rounded.set(place, amount);
    bounds.set(place, { low: Math.max(0, amount - margin), high: amount + margin });
    const small = cell.count > 0 && cell.count < rules.threshold;
    return { kind: "suppressed", reason: small ? "primary" : "secondary" };
  });
  const width = Math.min(rules.width, margin);
  const { hidden, contradictions, unexamined } = auditTable(
    { dimensions, cells },
    { width, bounds },
  );
  const open = hidden.some(({ reason, narrow }) => reason === "primary" && narrow);
  return { rounded, margin, safe: !open && contradictions.length === 0 && unexamined.length === 0 };
}
