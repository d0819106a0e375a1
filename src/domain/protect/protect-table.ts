import type { PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import type { CountTable } from "./count-table.ts";
import { hideNetwork, openWorkshop } from "./hide-network.ts";
import { absent, type Hiding, primary, secondary } from "./hiding.ts";
import { networksOf } from "./networks-of.ts";
import { type PrimaryReason, primaryCells } from "./primary-cells.ts";
import type { ProtectRules } from "./protect-rules.ts";

export type Protection = {
  /** All that may be shown; no hidden count can be read from it. */
  readonly table: PublishedTable;
  /** Why cells are hidden by themselves, by place. */
  readonly reasons: ReadonlyMap<number, PrimaryReason>;
  readonly lost: Lost;
  /** Unsafe cells for which nothing could be hidden; the table may not be shown unless empty. */
  readonly open: readonly number[];
};

/** What a reader goes without. */
export type Lost = {
  readonly primaryCells: number;
  readonly secondaryCells: number;
  /** People in the secondary cells. */
  readonly secondaryPeople: number;
  readonly cells: number;
};

/** Hides what is unsafe, and what would give it away. */
export function protectTable(table: CountTable, rules: ProtectRules): Protection {
  const reasons = primaryCells(table, rules);
  const hiding = startHiding(table, rules, reasons);
  const { networks } = networksOf(table.dimensions);
  const open = networks.flatMap((network) => hideNetwork(openWorkshop(network, hiding), 4e5));
  return {
    table: { dimensions: table.dimensions, cells: publishedCells(table, hiding) },
    reasons,
    lost: lostOf(table, hiding),
    open,
  };
}

function startHiding(
  { counts, contributions }: CountTable,
  { threshold, reader, zeros, width, cost, singletons }: ProtectRules,
  reasons: ReadonlyMap<number, PrimaryReason>,
): Hiding {
  const size = counts.length;
  const hiding: Hiding = {
    status: new Uint8Array(size),
    cost: new Float64Array(size),
    up: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    down: new Float64Array(size),
    single: new Uint8Array(size),
    width,
  };
  for (const [cell, count] of counts.entries()) {
    if (count === undefined) {
      hiding.status[cell] = absent;
      continue;
    }
    const reason = reasons.get(cell);
    if (reason) hiding.status[cell] = primary;
    const people = cost === "people" ? count + 1 : 1;
    hiding.cost[cell] = count === 0 && zeros === "publish" ? Number.POSITIVE_INFINITY : people;
    hiding.down[cell] = count;
    if (reader === "threshold") {
      const least = reason === "zero" || zeros === "protect" ? 0 : 1;
      const small = reason === "threshold" || reason === "zero";
      hiding.down[cell] = small ? count - least : Math.max(0, count - (reason ? 1 : threshold));
      if (small) hiding.up[cell] = threshold - 1 - count;
    }
    const alone = contributions ? contributions.get(cell)?.length === 1 : count === 1;
    if (singletons && reason && alone) hiding.single[cell] = 1;
  }
  return hiding;
}

const nil: PublishedCell = { kind: "nil" };
const hiddenFirst: PublishedCell = { kind: "suppressed", reason: "primary" };
const hiddenSecond: PublishedCell = { kind: "suppressed", reason: "secondary" };
const unpublished: PublishedCell = { kind: "absent" };

function publishedCells({ counts }: CountTable, { status }: Hiding): readonly PublishedCell[] {
  return counts.map((count, cell) => {
    if (count === undefined) return unpublished;
    if (status[cell] === primary) return hiddenFirst;
    if (status[cell] === secondary) return hiddenSecond;
    return count === 0 ? nil : { kind: "known", amount: count };
  });
}

function lostOf({ counts }: CountTable, { status }: Hiding): Lost {
  let primaries = 0;
  let secondaries = 0;
  let people = 0;
  let cells = 0;
  for (const [cell, count] of counts.entries()) {
    if (status[cell] !== absent) cells += 1;
    if (status[cell] === primary) primaries += 1;
    if (status[cell] !== secondary) continue;
    secondaries += 1;
    people += count ?? 0;
  }
  return { primaryCells: primaries, secondaryCells: secondaries, secondaryPeople: people, cells };
}
