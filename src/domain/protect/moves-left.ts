import { inverse, prime } from "./eliminate.ts";
import { type Moves, movesOf, type TableSums } from "./guard.ts";
import { type Hiding, shown } from "./hiding.ts";

/**
 * Moves while cells are shown again one by one. Hidden cells that hang together by sums are a block;
 * in each block the first `left` moves still hold, and showing a cell costs its block one of them.
 */
export type MovesLeft = {
  readonly moves: Moves;
  readonly blockOf: Int32Array;
  readonly blocks: readonly (readonly number[])[];
  readonly left: Int32Array;
};

/** Moves drawn at once: one for every cell of a block that is shown again, and two to see by. */
const drawnMoves = 24;

export function drawMoves(sums: TableSums, hiding: Hiding): MovesLeft {
  const blockOf = new Int32Array(hiding.status.length).fill(-1);
  const above = joinedBySums(sums, hiding);
  const blocks: number[][] = [];
  for (let cell = 0; cell < above.length; cell += 1) {
    if (hiding.status[cell] === shown) continue;
    const root = rootOf(above, cell);
    // The root may stand further on, so its block is made when the first of its cells is met.
    if (blockOf[root] === -1) {
      blockOf[root] = blocks.length;
      blocks.push([]);
    }
    const block = blockOf[root] ?? 0;
    blockOf[cell] = block;
    blocks[block]?.push(cell);
  }
  const moves = movesOf(sums, hiding, drawnMoves);
  return { moves, blockOf, blocks, left: new Int32Array(blocks.length).fill(drawnMoves) };
}

/** Per cell another of the same block, those of a block ending at one root. */
function joinedBySums({ start, cells }: TableSums, { status }: Hiding): Int32Array {
  const above = Int32Array.from(status, (_, cell) => cell);
  for (let s = 0; s + 1 < start.length; s += 1) {
    let first = -1;
    for (const cell of cells.subarray(start[s], start[s + 1])) {
      if (status[cell] === shown) continue;
      if (first < 0) first = rootOf(above, cell);
      else above[rootOf(above, cell)] = first;
    }
  }
  return above;
}

function rootOf(above: Int32Array, cell: number): number {
  let root = cell;
  while (above[root] !== root) {
    above[root] = above[above[root] ?? 0] ?? 0;
    root = above[root] ?? 0;
  }
  return root;
}

/**
 * Shows one more cell: all moves of its block are made to leave it where it is.
 *
 * @returns the cells of the block, whose moves are others now
 */
export function fixCell(
  { moves, blockOf, blocks, left }: MovesLeft,
  cell: number,
): readonly number[] {
  const block = blockOf[cell] ?? 0;
  const cells = blocks[block] ?? [];
  const count = left[block] ?? 0;
  const live = moves.slice(0, count);
  const last = live.findLast((move) => move[cell] !== 0);
  if (!last) return cells;
  for (const move of live) {
    if (move !== last) settleMove(move, last, { cell, cells });
  }
  const spare = moves[count - 1];
  if (spare && spare !== last) for (const each of cells) last[each] = spare[each] ?? 0;
  left[block] = count - 1;
  return cells;
}

/** Makes a move leave a cell where it is, by so many times another move of the same block. */
function settleMove(
  move: Float64Array,
  by: Float64Array,
  { cell, cells }: { readonly cell: number; readonly cells: readonly number[] },
): void {
  const factor = (prime - (((move[cell] ?? 0) * inverse(by[cell] ?? 1)) % prime)) % prime;
  if (factor === 0) return;
  for (const each of cells) {
    move[each] = ((move[each] ?? 0) + factor * (by[each] ?? 0)) % prime;
  }
}

/** Whether the moves of the block of a cell still tell everything. */
export const enoughLeft = ({ blockOf, left }: MovesLeft, cell: number): boolean =>
  (left[blockOf[cell] ?? 0] ?? 0) >= 2;
