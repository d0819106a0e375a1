import { auditTable } from "#domain/audit/audit-table.ts";
import type { PublishedTable } from "#domain/audit/published-table.ts";
import { canonical } from "./canonical.ts";
import type { CountTable } from "./count-table.ts";
import { hideLinked } from "./hide-linked.ts";
import { hideNetwork, openWorkshop } from "./hide-network.ts";
import { absent, type Hiding, primary, secondary, shown } from "./hiding.ts";
import type { Network } from "./network.ts";
import { networksOf } from "./networks-of.ts";
import { type PrimaryReason, primaryCells } from "./primary-cells.ts";
import type { ProtectRules } from "./protect-rules.ts";
import { publishedCells } from "./published-cells.ts";
import { slicesOf } from "./slices-of.ts";
import { knownBounds, startHiding } from "./start-hiding.ts";

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
  /** All cells of the table, hidden or not. */
  readonly cells: number;
};

/** Edges that may be looked at to make the outcome in one network cheaper. */
const work = 4e5;

/**
 * Hides what is unsafe, and what would give it away: the cheapest cells that can be found. The
 * outcome does not depend on the order of the codes; equal costs are settled by their names.
 *
 * @param onProgress called after each part that stands by itself, such as a date, with how many are
 *                   done and how many there are
 */
export function protectTable(
  given: CountTable,
  rules: ProtectRules,
  onProgress?: (done: number, of: number) => void,
): Protection {
  const { table, from } = canonical(given);
  const status = new Uint8Array(given.counts.length).fill(absent);
  const open: number[] = [];
  const slices = slicesOf(table);
  for (const [done, slice] of slices.entries()) {
    const found = hideSlice(slice.table, rules);
    const at = (cell: number) => from[slice.places[cell] ?? 0] ?? 0;
    for (const [cell, each] of found.status.entries()) status[at(cell)] = each;
    open.push(...found.open.map(at));
    onProgress?.(done + 1, slices.length);
  }
  return {
    table: { dimensions: given.dimensions, cells: publishedCells(given, status) },
    reasons: primaryCells(given, rules),
    lost: lostOf(given, status),
    open: open.toSorted((a, b) => a - b),
  };
}

/** What becomes of every cell, and the unsafe ones for which nothing could be hidden. */
function hideSlice(
  table: CountTable,
  rules: ProtectRules,
): { readonly status: Uint8Array; readonly open: readonly number[] } {
  const hiding = startHiding(table, rules, primaryCells(table, rules));
  const { networks, whole } = networksOf(table.dimensions);
  const open = whole
    ? hideApart(networks, { table, hiding, rules })
    : hideOverlapping({ table, hiding, rules });
  return { status: hiding.status, open: [...new Set(open)] };
}

type Task = {
  readonly table: CountTable;
  readonly hiding: Hiding;
  readonly rules: ProtectRules;
};

/** Networks that have no cell in common hide what they need by themselves. */
function hideApart(
  networks: readonly Network[],
  { table, hiding, rules }: Task,
): readonly number[] {
  const shops = networks.map((network) => openWorkshop(network, hiding));
  const open = shops.flatMap((shop) => hideNetwork(shop, work));
  // Where a cell has no room, circles do not tell it all.
  return shops.some(({ tight }) => tight) ? [...open, ...checkAgain(table, hiding, rules)] : open;
}

/** How often more is hidden after what was hidden in vain was shown. */
const rounds = 4;

function hideOverlapping({ table, hiding, rules }: Task): readonly number[] {
  let narrow: readonly number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const open = hideLinked(table, hiding, { rules, narrow });
    narrow = checkAgain(table, hiding, rules);
    if (open.length > 0) return [...open, ...narrow];
    // Quick ranges do not tell every cell that is known anyway.
    if (narrow.length === 0) return checkAgain(table, hiding, { ...rules, quick: false });
  }
  return narrow;
}

type CheckRules = ProtectRules & {
  /** Ranges that are quick to find, and may be wider than they are: unless told otherwise. */
  readonly quick?: boolean;
};

/**
 * Shows secondary cells that a reader who draws every conclusion knows anyway, and gives the unsafe
 * ones of which such a reader could find out too much. What is shown may round off others.
 */
function checkAgain(table: CountTable, hiding: Hiding, rules: CheckRules): readonly number[] {
  for (;;) {
    const found = narrowCells(table, hiding, rules);
    const useless = found.filter((cell) => hiding.status[cell] !== primary);
    if (useless.length === 0) return found;
    for (const cell of useless) hiding.status[cell] = shown;
  }
}

function narrowCells(table: CountTable, hiding: Hiding, rules: CheckRules): readonly number[] {
  const cells = publishedCells(table, hiding.status);
  const { hidden } = auditTable(
    { dimensions: table.dimensions, cells },
    {
      width: rules.width,
      quick: rules.quick ?? true,
      ...(rules.reader === "threshold" ? { known: knownBounds(rules) } : {}),
    },
  );
  return hidden.flatMap(({ cell, narrow }) => (narrow ? [cell] : []));
}

function lostOf({ counts }: CountTable, status: Hiding["status"]): Lost {
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
