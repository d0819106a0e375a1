import type { Dimension } from "#domain/audit/published-table.ts";
import { stridesOf } from "./count-table.ts";
import { forEachSum } from "./for-each-sum.ts";
import { type Hiding, shown } from "./hiding.ts";

/** A prime under 2^26: products of two remainders are exact in a double. */
const prime = 67_108_837;

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
 * Two ways, drawn by chance, in which the hidden cells could be moved without a sum changing; 0 for
 * cells that cannot be moved, which a reader can recompute. Remainders of a prime.
 */
export type Moves = { readonly first: Float64Array; readonly second: Float64Array };

type Row = Map<number, number>;

/**
 * The moves that are left to the hidden cells, for any table, overlapping groupings included. Every
 * sum is reduced by those before it and settles one cell; the others are drawn.
 */
export function movesOf({ start, cells }: TableSums, { status }: Hiding): Moves {
  const settled = new Map<number, Row>();
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
  const uses = new Map<number, number>();
  for (const row of rows) for (const cell of row.keys()) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  for (const row of rows.toSorted((a, b) => a.size - b.size)) {
    reduce(row, settled);
    const cell = pivotOf(row, uses);
    if (cell !== undefined) settled.set(cell, scaled(row, cell));
  }
  return { first: draw(status, settled, 0x1b873593), second: draw(status, settled, 0x38b34ae5) };
}

/** Takes out of a row every cell that is settled already. */
function reduce(row: Row, settled: ReadonlyMap<number, Row>): void {
  const waiting = [...row.keys()].filter((cell) => settled.has(cell));
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    const factor = row.get(cell) ?? 0;
    const by = settled.get(cell);
    if (factor === 0 || !by) continue;
    for (const [each, value] of by) {
      const left = ((row.get(each) ?? 0) + (prime - factor) * value) % prime;
      if (left === 0) row.delete(each);
      else {
        if (!row.has(each) && settled.has(each)) waiting.push(each);
        row.set(each, left);
      }
    }
  }
}

/** The cell in the fewest sums, so that rows stay short; the last of equals. */
function pivotOf(row: Row, uses: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of row.keys()) {
    const count = uses.get(cell) ?? 0;
    if (count <= least) {
      best = cell;
      least = count;
    }
  }
  return best;
}

function scaled(row: Row, cell: number): Row {
  const by = inverse(row.get(cell) ?? 1);
  return by === 1 ? row : new Map([...row].map(([each, value]) => [each, (value * by) % prime]));
}

/** Draws the cells that no sum settles and works out the others, the last settled first. */
function draw(
  status: Uint8Array,
  settled: ReadonlyMap<number, Row>,
  seed: number,
): Float64Array {
  const moves = new Float64Array(status.length);
  for (let cell = 0; cell < status.length; cell += 1) {
    if (status[cell] !== shown && !settled.has(cell)) moves[cell] = drawn(cell, seed);
  }
  for (const [cell, row] of [...settled].toReversed()) {
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
export function ratioOf({ first, second }: Moves, cell: number): number {
  const a = first[cell] ?? 0;
  const b = second[cell] ?? 0;
  if (a === 0 && b === 0) return -1;
  return b === 0 ? prime : (a * inverse(b)) % prime;
}

function inverse(value: number): number {
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
