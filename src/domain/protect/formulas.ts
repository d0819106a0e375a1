import { inverse, prime, type TableSums } from "./guard.ts";
import { type Hiding, shown } from "./hiding.ts";

/** Cells times numbers that add up to 0, as remainders of a prime. */
type Row = Map<number, number>;

/**
 * The sums of a table, solved for hidden cells: each settled cell in others that are settled later, or
 * not at all. What no hidden cell is left in says only that shown cells add up.
 */
export type Formulas = {
  readonly status: Hiding["status"];
  readonly settled: Map<number, Row>;
  /** In the order of settling. */
  readonly order: number[];
  readonly idle: Row[];
};

export function formulasOf({ start, cells }: TableSums, { status }: Hiding): Formulas {
  const rows: Row[] = [];
  for (let s = 0; s + 1 < start.length; s += 1) {
    const [total = 0, ...parts] = cells.subarray(start[s], start[s + 1]);
    rows.push(new Map([[total, 1], ...parts.map((part) => [part, prime - 1] as const)]));
  }
  const formulas: Formulas = { status, settled: new Map(), order: [], idle: [] };
  const work: Work = { rows, holders: holdersOf(rows, status), bySize: [] };
  for (const [r, row] of rows.entries()) queue(work, r, hiddenIn(row, status));
  const done = new Set<number>();
  for (let size = 0; size < work.bySize.length; ) {
    const next = work.bySize[size]?.pop();
    if (next === undefined) {
      size += 1;
      continue;
    }
    const row = rows[next] ?? new Map();
    // A row that changed since it was queued stands in the queue of its size as well.
    if (done.has(next) || hiddenIn(row, status) !== size) continue;
    done.add(next);
    const cell = rarest(row, work.holders);
    if (cell === undefined) formulas.idle.push(row);
    else {
      solve(formulas, row, cell);
      for (const each of row.keys()) work.holders.get(each)?.delete(next);
      size = Math.min(size, takeOut(work, status, { row, cell }));
    }
  }
  return formulas;
}

type Work = {
  readonly rows: readonly Row[];
  /** Per hidden cell the rows that hold it and are not settled. */
  readonly holders: ReadonlyMap<number, Set<number>>;
  /** Rows that wait, by how many hidden cells they have. */
  readonly bySize: number[][];
};

function queue({ bySize }: Work, row: number, size: number): void {
  for (let fill = bySize.length; fill <= size; fill += 1) bySize.push([]);
  bySize[size]?.push(row);
}

/** Takes a cell that was settled by a row out of all that wait; the fewest hidden cells that are left in one. */
function takeOut(
  work: Work,
  status: Hiding["status"],
  { row, cell }: { readonly row: Row; readonly cell: number },
): number {
  const { rows, holders } = work;
  let fewest = Number.POSITIVE_INFINITY;
  for (const other of [...(holders.get(cell) ?? [])]) {
    const from = rows[other] ?? new Map();
    substitute(from, cell, row);
    for (const each of row.keys()) {
      if (from.has(each)) holders.get(each)?.add(other);
      else holders.get(each)?.delete(other);
    }
    const size = hiddenIn(from, status);
    queue(work, other, size);
    fewest = Math.min(fewest, size);
  }
  return fewest;
}

/** Per hidden cell the rows that hold it. */
function holdersOf(rows: readonly Row[], status: Hiding["status"]): Map<number, Set<number>> {
  const holders = new Map<number, Set<number>>();
  for (const [r, row] of rows.entries()) {
    for (const cell of row.keys()) {
      if (status[cell] === shown) continue;
      holders.set(cell, (holders.get(cell) ?? new Set()).add(r));
    }
  }
  return holders;
}

function hiddenIn(row: Row, status: Hiding["status"]): number {
  let count = 0;
  for (const cell of row.keys()) if (status[cell] !== shown) count += 1;
  return count;
}

/** The hidden cell of a row that is in fewest others. */
function rarest(row: Row, holders: ReadonlyMap<number, ReadonlySet<number>>): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of row.keys()) {
    const count = holders.get(cell)?.size ?? Number.POSITIVE_INFINITY;
    if (count >= least) continue;
    best = cell;
    least = count;
  }
  return best;
}

/** Settles a cell by a row, in which it then stands once. */
function solve({ settled, order }: Formulas, row: Row, cell: number): void {
  const by = inverse(row.get(cell) ?? 1);
  if (by !== 1) for (const [each, value] of row) row.set(each, (value * by) % prime);
  settled.set(cell, row);
  order.push(cell);
}

/** Takes a cell out of a row with a row in which it stands once. */
function substitute(from: Row, cell: number, by: Row): void {
  const factor = prime - (from.get(cell) ?? 0);
  for (const [each, value] of by) {
    const left = ((from.get(each) ?? 0) + factor * value) % prime;
    if (left === 0) from.delete(each);
    else from.set(each, left);
  }
}

/**
 * By which shown cells a hidden cell can be worked out; `undefined` when it cannot.
 */
export function formulaOf(formulas: Formulas, cell: number): readonly number[] | undefined {
  const { status, settled, order } = formulas;
  const own = settled.get(cell);
  if (!own) return undefined;
  const row = new Map(own);
  for (let at = order.indexOf(cell) + 1; at < order.length; at += 1) {
    const later = order[at] ?? 0;
    if (row.has(later)) substitute(row, later, settled.get(later) ?? new Map());
  }
  row.delete(cell);
  const used = [...row.keys()];
  return used.every((each) => status[each] === shown) ? used : undefined;
}

/** Takes in that a cell is hidden from now on; its status must say so. */
export function hideInFormulas(formulas: Formulas, cell: number): void {
  const at = formulas.idle.findIndex((row) => row.has(cell));
  if (at < 0) return;
  const [row = new Map()] = formulas.idle.splice(at, 1);
  solve(formulas, row, cell);
  for (const other of formulas.idle) if (other.has(cell)) substitute(other, cell, row);
}
