import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse, prime } from "#domain/protect/eliminate.ts";
import { movesOf, ratioOf, tableSums } from "#domain/protect/guard.ts";
import { type Hiding, primary, shown } from "#domain/protect/hiding.ts";
import { fits, follows, hiddenOf, hidings, size, sums } from "./overlapping-sums.ts";
import { flat } from "./tables.ts";

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
