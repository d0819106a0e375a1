import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eliminate,
  inverse,
  prime,
  type Row,
  settleBy,
  takeOut,
} from "#domain/protect/eliminate.ts";

const cells = 7;
/** Stands in every row for what it adds up to; never settled. */
const right = 99;
const numbers = fc.integer({ min: 1, max: prime - 1 });
const sparse = fc
  .array(fc.option(fc.oneof(fc.constantFrom(1, prime - 1), numbers), { freq: 1, nil: 0 }), {
    minLength: cells,
    maxLength: cells,
  })
  .map((row): Row => new Map([...row.entries()].filter(([, value]) => value !== 0)));
const solution = fc.array(fc.nat({ max: prime - 1 }), { minLength: cells, maxLength: cells });

const times = (a: number, b: number) => Number((BigInt(a) * BigInt(b)) % BigInt(prime));
const sumOf = (row: Row, values: readonly number[]) =>
  [...row].reduce(
    (sum, [cell, by]) => (sum + times(by, cell === right ? 1 : (values[cell] ?? 0))) % prime,
    0,
  );

/** Rows that are 0 for these values, since what they add up to is taken off. */
const zeroed = (rows: readonly Row[], values: readonly number[]): Row[] =>
  rows.map((row) => {
    const sum = sumOf(row, values);
    return sum === 0 ? new Map(row) : new Map([...row, [right, prime - sum]]);
  });

/** How many rows no other ones give, by the plain way: column after column. */
function rankOf(rows: readonly Row[]): number {
  const left = rows.map((row) => new Map(row));
  let rank = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    const at = left.findIndex((row) => row.has(cell));
    const [by] = at < 0 ? [] : left.splice(at, 1);
    if (!by) continue;
    rank += 1;
    const scaled = new Map([...by].map(([c, v]) => [c, times(v, inverse(by.get(cell) ?? 1))]));
    for (const from of left) if (from.has(cell)) takeOut({ from, by: scaled, cell });
  }
  return rank;
}

describe("solving rows", () => {
  it("settles as many cells as there are rows that no others give, in an order that can be gone back", () => {
    fc.assert(
      fc.property(fc.array(sparse, { maxLength: 6 }), solution, (rows, values) => {
        const { settled, idle } = eliminate(zeroed(rows, values), (cell) => cell !== right);

        expect(settled.size).toBe(rankOf(rows));
        expect(settled.size + idle.length).toBe(rows.length);
        for (const row of idle) expect([...row]).toEqual([]);
        const before = new Set<number>();
        for (const [cell, row] of settled) {
          expect(row.get(cell)).toBe(1);
          expect(sumOf(row, values)).toBe(0);
          for (const each of row.keys()) expect(before.has(each)).toBe(false);
          before.add(cell);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("leaves cells that are not free where they are, and settles none of them", () => {
    fc.assert(
      fc.property(fc.array(sparse, { maxLength: 6 }), fc.nat({ max: 127 }), (rows, mask) => {
        const isFree = (cell: number) => ((mask >> cell) & 1) === 1;
        const { settled, idle } = eliminate(
          rows.map((row) => new Map(row)),
          isFree,
        );

        for (const [cell] of settled) expect(isFree(cell)).toBe(true);
        for (const row of idle) expect([...row.keys()].some(isFree)).toBe(false);
        const bare = rows.map((row) => new Map([...row].filter(([cell]) => isFree(cell))));
        expect(settled.size).toBe(rankOf(bare));
      }),
      { numRuns: 300 },
    );
  });

  it("begins with the row of fewest free cells, and in it with the cell that is in fewest rows", () => {
    const rows = [
      new Map([1, 2, 3, 4].map((cell) => [cell, 1])),
      new Map([1, 2].map((cell) => [cell, 1])),
      new Map([1, 3, 5].map((cell) => [cell, 1])),
    ];
    expect([...eliminate(rows.map((row) => new Map(row))).settled.keys()][0]).toBe(2);
    const free = new Set([1, 5]);
    const [long, short] = [
      [1, 2, 3, 4],
      [1, 5],
    ].map((all) => new Map(all.map((cell) => [cell, 1])));
    const { settled } = eliminate([long ?? new Map(), short ?? new Map()], (cell) =>
      free.has(cell),
    );
    expect([...settled.keys()]).toEqual([1, 5]);
  });

  it("has nothing to do without rows, and calls an empty row idle", () => {
    expect(eliminate([])).toEqual({ settled: new Map(), idle: [] });
    expect(eliminate([new Map()])).toEqual({ settled: new Map(), idle: [new Map()] });
  });
});

describe("taking a cell out of a row", () => {
  it("tells which rows hold a cell from then on", () => {
    const by: Row = new Map([
      [1, 1],
      [2, 5],
      [3, 2],
    ]);
    const from: Row = new Map([
      [1, 3],
      [3, 6],
    ]);
    const holders = new Map([1, 2, 3].map((cell) => [cell, new Set(cell === 2 ? [] : [8])]));
    takeOut({ from, by, cell: 1, other: 8, holders });

    expect([...from]).toEqual([[2, prime - 15]]);
    expect([1, 2, 3].map((cell) => [...(holders.get(cell) ?? [])])).toEqual([[], [8], []]);
  });

  it("settles by a row that then holds the cell once", () => {
    const row: Row = new Map([
      [1, 4],
      [2, 8],
    ]);
    const solved = { settled: new Map<number, Row>(), idle: [] };
    settleBy(solved, row, 1);
    expect([...row]).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(solved.settled.get(1)).toBe(row);
  });
});
