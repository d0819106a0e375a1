import type { Dimension } from "#domain/audit/published-table.ts";
import { stridesOf } from "./count-table.ts";
import { forEachSum } from "./for-each-sum.ts";
import { type Hiding, shown } from "./hiding.ts";

/** A prime under 2^26: products of two remainders are exact in a double. */
export const prime = 67_108_837;

/** Every sum of a table, as places one after another: first the total, then its parts. */
export type TableSums = { readonly start: Int32Array; readonly cells: Int32Array };

export function tableSums(dimensions: readonly Dimension[]): TableSums {
  const start = [0];
  const cells: number[] = [];
  forEachSum(dimensions, stridesOf(dimensions), ({ total, parts }) => {
    cells.push(total);
    for (const part of parts) cells.push(part);
    start.push(cells.length);
  });
  return { start: Int32Array.from(start), cells: Int32Array.from(cells) };
}

/**
 * Ways, drawn by chance, in which the hidden cells could be moved without a sum changing: at least
 * two. 0 for cells that cannot be moved, which a reader can recompute. Remainders of a prime.
 */
export type Moves = readonly Float64Array[];

type Row = Map<number, number>;

/**
 * The moves that are left to the hidden cells, for any table, overlapping groupings included. The
 * shortest sum settles the cell that is in fewest others and is taken out of those, time after time;
 * what no sum settles is drawn.
 */
export function movesOf(sums: TableSums, { status }: Hiding, count: number): Moves {
  const settled = [...settle(hiddenRows(sums, status))].toReversed();
  return Array.from({ length: count }, (_, i) =>
    draw(status, settled, Math.imul(i + 1, 0x1b873593) | 1),
  );
}

function hiddenRows({ start, cells }: TableSums, status: Uint8Array): Row[] {
  const rows: Row[] = [];
  for (let s = 0; s + 1 < start.length; s += 1) {
    const row: Row = new Map();
    const from = start[s] ?? 0;
    for (let at = from; at < (start[s + 1] ?? 0); at += 1) {
      const cell = cells[at] ?? 0;
      if (status[cell] !== shown) row.set(cell, at === from ? 1 : prime - 1);
    }
    if (row.size > 0) rows.push(row);
  }
  return rows;
}

/** Rows by the cell that they settle, in the order of settling. */
function settle(rows: readonly Row[]): Map<number, Row> {
  const holders = holdersOf(rows);
  const bySize: number[][] = [];
  const queue = (r: number) => {
    const size = rows[r]?.size ?? 0;
    const same = bySize[size];
    if (same) same.push(r);
    else bySize[size] = [r];
  };
  for (const r of rows.keys()) queue(r);
  const settled = new Map<number, Row>();
  const done = new Uint8Array(rows.length);
  for (let size = 1; size < bySize.length; ) {
    const r = bySize[size]?.pop();
    if (r === undefined) {
      size += 1;
      continue;
    }
    const row = rows[r];
    // Rows that grew or shrank since they were queued stand in the queue of their size as well.
    if (!row || done[r] === 1 || row.size !== size) continue;
    done[r] = 1;
    const cell = rarest(row, holders);
    for (const other of row.keys()) holders.get(other)?.delete(r);
    settled.set(cell, scaled(row, cell));
    for (const other of [...(holders.get(cell) ?? [])]) {
      takeOut({ from: rows[other] ?? row, by: settled.get(cell) ?? row, cell, other, holders });
      queue(other);
      size = Math.min(size, Math.max(1, rows[other]?.size ?? size));
    }
  }
  return settled;
}

/** Per cell the rows that hold it. */
function holdersOf(rows: readonly Row[]): Map<number, Set<number>> {
  const holders = new Map<number, Set<number>>();
  for (const [r, row] of rows.entries()) {
    for (const cell of row.keys()) holders.set(cell, (holders.get(cell) ?? new Set()).add(r));
  }
  return holders;
}

function rarest(row: Row, holders: ReadonlyMap<number, ReadonlySet<number>>): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of row.keys()) {
    const count = holders.get(cell)?.size ?? 0;
    if (count < least) {
      best = cell;
      least = count;
    }
  }
  return best;
}

type TakeOut = {
  readonly from: Row;
  readonly by: Row;
  readonly cell: number;
  readonly other: number;
  readonly holders: ReadonlyMap<number, Set<number>>;
};

/** Takes a settled cell out of a row that holds it. */
function takeOut({ from, by, cell, other, holders }: TakeOut): void {
  const factor = prime - (from.get(cell) ?? 0);
  for (const [each, value] of by) {
    const before = from.get(each);
    const left = ((before ?? 0) + factor * value) % prime;
    if (left === 0) {
      from.delete(each);
      holders.get(each)?.delete(other);
      continue;
    }
    from.set(each, left);
    if (before === undefined) holders.get(each)?.add(other);
  }
}

function scaled(row: Row, cell: number): Row {
  const by = inverse(row.get(cell) ?? 1);
  return by === 1 ? row : new Map([...row].map(([each, value]) => [each, (value * by) % prime]));
}

/** Draws the cells that no sum settles and works out the others, the last settled first. */
function draw(
  status: Uint8Array,
  settled: readonly (readonly [number, Row])[],
  seed: number,
): Float64Array {
  const moves = new Float64Array(status.length);
  for (let cell = 0; cell < status.length; cell += 1) {
    if (status[cell] !== shown) moves[cell] = drawn(cell, seed);
  }
  for (const [cell, row] of settled) {
    let sum = 0;
    for (const [each, value] of row) {
      if (each !== cell) sum = (sum + value * (moves[each] ?? 0)) % prime;
    }
    moves[cell] = sum === 0 ? 0 : prime - sum;
  }
  return moves;
}

function drawn(cell: number, seed: number): number {
  let hash = Math.imul(cell + 1, seed);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return 1 + (((hash ^ (hash >>> 16)) >>> 0) % (prime - 1));
}

/**
 * What the moves of a cell have in common with those of another when each can be worked out from the
 * other: their ratio. -1 for a cell that cannot be moved.
 */
export function ratioOf([first, second]: Moves, cell: number): number {
  const a = first?.[cell] ?? 0;
  const b = second?.[cell] ?? 0;
  if (a === 0 && b === 0) return -1;
  return b === 0 ? prime : (a * inverse(b)) % prime;
}

/** Inverse of a remainder by Euclid's algorithm. */
export function inverse(value: number): number {
  if (value === 1 || value === prime - 1) return value;
  let [low, high] = [value, prime];
  let [x, y] = [1, 0];
  while (low > 1) {
    const times = Math.floor(high / low);
    [high, low] = [low, high - times * low];
    [y, x] = [x, y - times * x];
  }
  return ((x % prime) + prime) % prime;
}
