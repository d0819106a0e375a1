import { type Audit, auditTable, type HiddenCell } from "#domain/audit/audit-table.ts";
import type { Dimension, PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import { type PrimaryReason, primaryCells } from "#domain/protect/primary-cells.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import type { DayTable } from "./day-table.ts";

/** What becomes of the counts of a day: which are hidden, why, and what a reader can still find out. */
export type ProtectedDay = {
  readonly hidden: ReadonlyMap<number, HiddenPlace>;
  /** Places that the supplier hid and that his own totals give away. */
  readonly exposed: readonly number[];
  /** Whether the audit passed; otherwise nothing of the day may be shown. */
  readonly safe: boolean;
};

export type HiddenPlace = {
  readonly reason: PrimaryReason | "protects" | "supplier";
  readonly low: number;
  readonly high: number | undefined;
  /** Unsafe places in a sum with it, for one that is hidden to protect others. */
  readonly protects: readonly number[];
};

/**
 * Hides the unsafe counts of a day and what would give them away. Where every count is known the
 * cheapest way is sought; the outcome is always examined by the auditor, and what it still finds is
 * mended by hiding the smallest loaded count beside it, until nothing is found.
 */
export function protectDay(day: DayTable, rules: ProtectRules): ProtectedDay {
  const dimensions = dimensionsOf(day);
  const table = { dimensions, counts: day.cells.map(({ count }) => count) };
  const reasons = loadedReasons(day, primaryCells(table, rules));
  const supplied = day.cells.map(suppliedCell);
  const cells = supplied.map(
    (cell, place): PublishedCell =>
      reasons.has(place) && !day.cells[place]?.told
        ? { kind: "suppressed", reason: "primary" }
        : cell,
  );
  const complete = day.cells.every(({ count, absent }) => absent || count !== undefined);
  if (complete && reasons.size > 0) {
    for (const [place, cell] of protectTable(table, rules).table.cells.entries()) {
      if (cell.kind === "suppressed" && cells[place]?.kind === "known" && mayHide(day.cells[place]))
        cells[place] = { kind: "suppressed", reason: "secondary" };
    }
  }
  const { safe, found } = mend({ dimensions, cells }, day, rules);
  return {
    hidden: new Map([
      ...hiddenPlaces(day, { cells, found, reasons }),
      ...toldPlaces(day, { reasons, rules }),
    ]),
    exposed: complete ? [] : exposedPlaces({ dimensions, cells: supplied }, day, rules),
    safe,
  };
}

/** Areas by series, or every cell as a code of its own where each adds up in its own way. */
export function dimensionsOf({ cells, sums, dimensions }: DayTable): readonly Dimension[] {
  if (dimensions) return dimensions;
  const codes = cells.map(({ area, series = "" }, place) =>
    area ? `${area} ${series}` : `rest ${place}`,
  );
  return [{ name: "cell", codes, sums }];
}

/** What its supplier shows of a cell. */
export function suppliedCell({ count, absent }: DayTable["cells"][number]): PublishedCell {
  if (absent) return { kind: "absent" };
  if (count === undefined) return { kind: "suppressed", reason: "unstated" };
  return count === 0 ? { kind: "nil" } : { kind: "known", amount: count };
}

/** What the supplier hid and gives away all the same, in the file as he made it. */
function exposedPlaces(table: PublishedTable, day: DayTable, rules: ProtectRules) {
  return audit(table, day, rules).hidden.flatMap(({ cell, recomputable }) =>
    recomputable && day.cells[cell]?.loaded ? [cell] : [],
  );
}

const mayHide = (cell: DayTable["cells"][number] | undefined) => cell?.loaded && !cell.told;

/** Counts that everybody knows already are not ours to hide. */
function loadedReasons(
  { cells }: DayTable,
  reasons: ReadonlyMap<number, PrimaryReason>,
): ReadonlyMap<number, PrimaryReason> {
  return new Map([...reasons].filter(([place]) => cells[place]?.loaded));
}

function audit(table: PublishedTable, { cells }: DayTable, rules: ProtectRules): Audit {
  const bounds = new Map(
    cells.flatMap((cell, place) => (cell.bounds ? [[place, cell.bounds]] : [])),
  );
  return auditTable(table, { width: rules.width, known: knownBounds(rules), bounds });
}

type Mended = { readonly safe: boolean; readonly found: readonly HiddenCell[] };

/**
 * Hides more, in place, until the auditor finds nothing. What was hidden to protect others but is
 * known all the same is shown again, and not hidden twice, so it ends.
 */
function mend(
  table: PublishedTable & { readonly cells: PublishedCell[] },
  day: DayTable,
  rules: ProtectRules,
): Mended {
  const useless = new Set<number>();
  for (;;) {
    const { hidden, contradictions, unexamined } = audit(table, day, rules);
    if (contradictions.length > 0 || unexamined.length > 0) return { safe: false, found: hidden };
    const open = hidden.filter(({ cell, narrow }) => narrow && day.cells[cell]?.loaded);
    if (open.length === 0) return { safe: true, found: hidden };
    const known = open.filter(({ reason }) => reason === "secondary");
    for (const { cell } of known) {
      useless.add(cell);
      table.cells[cell] = { kind: "known", amount: day.cells[cell]?.count ?? 0 };
    }
    if (known.length > 0) continue;
    const next = cheapestBeside(table.cells, day, { open, useless });
    if (next === undefined) return { safe: false, found: hidden };
    table.cells[next] = { kind: "suppressed", reason: "secondary" };
  }
}

/** The smallest loaded count that stands in a sum with an unsafe one; the total when no part is left. */
function cheapestBeside(
  cells: readonly PublishedCell[],
  { cells: given, sums }: DayTable,
  {
    open,
    useless,
  }: { readonly open: readonly HiddenCell[]; readonly useless: ReadonlySet<number> },
): number | undefined {
  const places = new Set(open.map(({ cell }) => cell));
  let best: number | undefined;
  const amountAt = (place: number) => given[place]?.count ?? 0;
  for (const { total, parts } of sums) {
    const all = [total, ...parts];
    if (!all.some((place) => places.has(place))) continue;
    for (const place of all) {
      if (cells[place]?.kind !== "known" || !mayHide(given[place]) || useless.has(place)) continue;
      if (best === undefined || amountAt(place) < amountAt(best)) best = place;
    }
  }
  return best;
}

type Described = {
  readonly cells: readonly PublishedCell[];
  readonly found: readonly HiddenCell[];
  readonly reasons: ReadonlyMap<number, PrimaryReason>;
};

function hiddenPlaces(
  day: DayTable,
  { cells, found, reasons }: Described,
): ReadonlyMap<number, HiddenPlace> {
  const ranges = new Map(found.map((each) => [each.cell, each]));
  const hidden = new Map<number, HiddenPlace>();
  for (const [place, cell] of cells.entries()) {
    if (cell.kind !== "suppressed" || !day.cells[place]?.loaded) continue;
    const secondary = cell.reason === "secondary";
    hidden.set(place, {
      reason: reasons.get(place) ?? (secondary ? "protects" : "supplier"),
      low: Math.max(0, Math.ceil((ranges.get(place)?.low ?? 0) - 1e-6)),
      high: floorOf(ranges.get(place)?.high),
      protects: secondary ? unsafeBeside(cells, day, place) : [],
    });
  }
  return hidden;
}

/** Small counts that a published rate tells nearly: nothing can be hidden for them, but they are. */
function toldPlaces(
  { cells }: DayTable,
  {
    reasons,
    rules,
  }: { readonly reasons: ReadonlyMap<number, PrimaryReason>; readonly rules: ProtectRules },
) {
  return [...reasons].flatMap(([place, reason]): [number, HiddenPlace][] => {
    const { told, count = 0 } = cells[place] ?? {};
    if (!told) return [];
    // Where the count is another than the rate says, only the rule tells something about it.
    const fits = told.low <= count && count <= told.high;
    const { low, high } = fits ? told : { high: undefined, ...knownBounds(rules).primary };
    return [[place, { reason, low, high, protects: [] }]];
  });
}

const floorOf = (high: number | undefined) =>
  high === undefined || high === Number.POSITIVE_INFINITY ? undefined : Math.floor(high + 1e-6);

function unsafeBeside(
  cells: readonly PublishedCell[],
  { sums }: DayTable,
  place: number,
): readonly number[] {
  const beside = sums.flatMap(({ total, parts }) => {
    const all = [total, ...parts];
    return all.includes(place) ? all : [];
  });
  return [...new Set(beside)].filter((other) => {
    const cell = cells[other];
    return cell?.kind === "suppressed" && cell.reason !== "secondary";
  });
}
