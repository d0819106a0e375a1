import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stridesOf } from "#domain/protect/count-table.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";
import { type Moves, movesOf, ratioOf } from "#domain/protect/guard.ts";
import { type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { drawMoves, enoughLeft, fixCell, type MovesLeft } from "#domain/protect/moves-left.ts";
import { dimensions, fits, hiddenOf, hidings, size, sums } from "./overlapping-sums.ts";

const byFirst = (a: readonly number[], b: readonly number[]) => (a[0] ?? 0) - (b[0] ?? 0);

/** Hidden cells that hang together by sums, by joining what shares one until nothing changes. */
function componentsOf(hiding: Hiding): readonly number[][] {
  let parts = hiddenOf(hiding).map((cell) => [cell]);
  forEachSum(dimensions, stridesOf(dimensions), ({ total, parts: members }) => {
    const touched = parts.filter((part) =>
      part.some((cell) => cell === total || members.includes(cell)),
    );
    if (touched.length < 2) return;
    const others = parts.filter((part) => !touched.includes(part));
    parts = [...others, touched.flat().toSorted((a, b) => a - b)];
  });
  return parts;
}

/** Moves that were made to leave shown cells tell the same of a block as moves drawn anew. */
function expectSame(moves: Moves, hiding: Hiding, block: readonly number[]): void {
  const anew = movesOf(sums, hiding, 2);
  const [still, again] = [block.filter((cell) => hiding.status[cell] !== shown), moves.slice(0, 2)];
  for (const cell of still) expect(ratioOf(moves, cell) < 0).toBe(ratioOf(anew, cell) < 0);
  for (const cell of block.filter((each) => !still.includes(each)))
    expect(again.map((move) => move[cell])).toEqual([0, 0]);
}

/** Shows a cell, and checks that the moves that are left are moves of what is still hidden. */
function showOne(left: MovesLeft, hiding: Hiding, cell: number): void {
  const block = left.blockOf[cell] ?? 0;
  const before = left.left[block] ?? 0;
  const movable = left.moves.slice(0, before).some((move) => move[cell] !== 0);
  hiding.status[cell] = shown;
  const cells = fixCell(left, cell);
  expect(cells).toEqual(left.blocks[block]);
  expect(left.left[block]).toBe(movable ? before - 1 : before);
  expectSame(left.moves, hiding, cells);
  for (const move of left.moves.slice(0, left.left[block])) {
    expect(fits(sums, move)).toBe(true);
    expect(move[cell]).toBe(0);
  }
}

describe("moves while cells are shown again", () => {
  it("stay moves of what is still hidden, and tell the same as moves drawn anew", () => {
    fc.assert(
      fc.property(hidings, (hiding) => {
        const left = drawMoves(sums, hiding);
        const order = hiddenOf(hiding).filter((cell) => hiding.status[cell] === secondary);
        for (const cell of order.slice(0, 6)) {
          if (!enoughLeft(left, cell)) break;
          showOne(left, hiding, cell);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are enough while two are left in the block of a cell, and no longer", () => {
    const hiding = { status: new Uint8Array(size).fill(primary) } as Hiding;
    const drawn = drawMoves(sums, hiding);
    drawn.left[0] = 2;
    expect(enoughLeft(drawn, 0)).toBe(true);
    drawn.left[0] = 1;
    expect(enoughLeft(drawn, 0)).toBe(false);
  });

  it("have blocks of hidden cells that hang together by sums", () => {
    fc.assert(
      fc.property(hidings, (hiding) => {
        const { blocks, blockOf, left } = drawMoves(sums, hiding);
        expect(blocks.flat().toSorted((a, b) => a - b)).toEqual(hiddenOf(hiding));
        for (const [block, cells] of blocks.entries())
          for (const cell of cells) expect(blockOf[cell]).toBe(block);
        expect(blocks.map((cells) => cells.toSorted((x, y) => x - y)).toSorted(byFirst)).toEqual(
          componentsOf(hiding).toSorted(byFirst),
        );
        expect(left).toHaveLength(blocks.length);
        expect(new Set(left)).toEqual(new Set(blocks.length > 0 ? [24] : []));
      }),
      { numRuns: 40 },
    );
  });
});
