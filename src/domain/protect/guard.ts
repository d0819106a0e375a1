import type { Dimension } from "#domain/audit/published-table.ts";
import { stridesOf } from "./count-table.ts";
import { eliminate, inverse, prime, type Row } from "./eliminate.ts";
import { forEachSum } from "./for-each-sum.ts";
import { type Hiding, shown } from "./hiding.ts";

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

/**
 * The moves that are left to the hidden cells, for any table, overlapping groupings included. The
 * shortest sum settles the cell that is in fewest others and is taken out of those, time after time;
 * what no sum settles is drawn.
 */
export function movesOf(sums: TableSums, { status }: Hiding, count: number): Moves {
  const settled = [...eliminate(hiddenRows(sums, status)).settled].toReversed();
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
