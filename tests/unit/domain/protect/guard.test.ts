import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stridesOf } from "#domain/protect/count-table.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";
import {
  inverse,
  type Moves,
  movesOf,
  prime,
  ratioOf,
  type TableSums,
  tableSums,
} from "#domain/protect/guard.ts";
import { type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { drawMoves, enoughLeft, fixCell, type MovesLeft } from "#domain/protect/moves-left.ts";
import { flat, grouped } from "./tables.ts";

const dimensions = [
  grouped(
    "area",
    ["A", "B", "C"],
    [
      ["P", "P", "Q"],
      ["R", "S", "S"],
    ],
  ),
  flat("group", ["x", "y"]),
];
const size = 24;
const sums = tableSums(dimensions);
const any = { minLength: size, maxLength: size };
const hidings = fc
  .oneof(
    fc.array(fc.constantFrom(shown, shown, primary, secondary), any),
    fc.array(fc.constantFrom(shown, shown, shown, shown, shown, shown, primary, secondary), any),
  )
  .map((status) => ({ status: Uint8Array.from(status) }) as Hiding);

/** Whether moves leave every sum as it is, in remainders. */
function fits({ start, cells }: TableSums, move: Float64Array): boolean {
  for (let s = 0; s + 1 < start.length; s += 1) {
    const [total = 0, ...parts] = cells.subarray(start[s], start[s + 1]);
    const sum = parts.reduce((all, part) => all + (move[part] ?? 0), 0);
    if ((sum - (move[total] ?? 0)) % prime !== 0) return false;
  }
  return true;
}

/** Rank of the sums over some cells, in floating point. */
function rankOf(cells: readonly number[]): number {
  const rows: number[][] = [];
  forEachSum(dimensions, stridesOf(dimensions), ({ total, parts }) => {
    rows.push(cells.map((cell) => Number(cell === total) - Number(parts.includes(cell))));
  });
  let rank = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const found = rows.findIndex((row, r) => r >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    const [pivot = []] = rows.splice(found, 1);
    rows.splice(rank, 0, pivot);
    rank += 1;
    for (const row of rows.slice(rank)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [c, value] of pivot.entries()) row[c] = (row[c] ?? 0) - factor * value;
    }
  }
  return rank;
}

const hiddenOf = ({ status }: Hiding) =>
  [...status.keys()].filter((cell) => status[cell] !== shown);
/** Whether a cell follows from the sums, and from these with another cell known. */
const follows = (hidden: readonly number[], cell: number) =>
  rankOf(hidden) === rankOf(hidden.filter((each) => each !== cell)) + 1;

describe("the sums of a table", () => {
  it("are listed as the total and its parts", () => {
    const { start, cells } = tableSums([flat("group", ["x", "y"])]);
    expect([[...start], [...cells]]).toEqual([
      [0, 3],
      [0, 1, 2],
    ]);
    expect(sums.start).toHaveLength(6 * 3 + 8 + 1);
  });
});

describe("inverses", () => {
  it("times their number are 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: prime - 1 }), (value) => {
        expect(Number((BigInt(value) * BigInt(inverse(value))) % BigInt(prime))).toBe(1);
        expect(inverse(value)).toBeGreaterThan(0);
        expect(inverse(value)).toBeLessThan(prime);
      }),
    );
    expect([inverse(1), inverse(prime - 1)]).toEqual([1, prime - 1]);
  });
});

describe("moves", () => {
  it("leave every sum and every shown cell, and are 0 exactly where a cell follows from the sums", () => {
    fc.assert(
      fc.property(hidings, (hiding) => {
        const moves = movesOf(sums, hiding, 3);
        const hidden = hiddenOf(hiding);
        expect(moves).toHaveLength(3);
        for (const move of moves) {
          expect(fits(sums, move)).toBe(true);
          for (const cell of hiding.status.keys())
            if (hiding.status[cell] === shown) expect(move[cell]).toBe(0);
        }
        for (const cell of hidden) expect(ratioOf(moves, cell) < 0).toBe(follows(hidden, cell));
      }),
      { numRuns: 60 },
    );
  });

  it("have one ratio exactly where each cell follows from the other", () => {
    fc.assert(
      fc.property(hidings, (hiding) => {
        const moves = movesOf(sums, hiding, 2);
        const hidden = hiddenOf(hiding);
        const free = hidden.filter((cell) => !follows(hidden, cell));
        for (const cell of free) {
          for (const other of free) {
            if (cell === other) continue;
            const same = ratioOf(moves, cell) === ratioOf(moves, other);
            const known = hidden.filter((each) => each !== other);
            expect(same).toBe(follows(known, cell));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("differ by draw", () => {
    const hiding = { status: new Uint8Array(size).fill(primary) } as Hiding;
    const [first, second] = movesOf(sums, hiding, 2);
    expect(first).not.toEqual(second);
    expect(ratioOf([Float64Array.of(3), Float64Array.of(0)], 0)).toBe(prime);
    expect(ratioOf([Float64Array.of(6), Float64Array.of(3)], 0)).toBe(2);
    expect(ratioOf([Float64Array.of(0), Float64Array.of(3)], 0)).toBe(0);
    expect(ratioOf([Float64Array.of(0), Float64Array.of(0)], 0)).toBe(-1);
  });
});

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
