import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountTable, stridesOf } from "#domain/protect/count-table.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";
import { nearestMultiple, roundTable } from "#domain/protect/round-table.ts";
import { flat, grouped, tableOf } from "./tables.ts";

const amounts = (table: CountTable, base: number) =>
  roundTable(table, base).table.cells.map((cell) => (cell.kind === "known" ? cell.amount : 0));

describe("the nearest multiple", () => {
  it.each([
    [0, 0],
    [2, 0],
    [2.5, 5],
    [7, 5],
    [8, 10],
    [10, 10],
  ])("of 5 to %d is %d", (count, multiple) => {
    expect(nearestMultiple(count, 5)).toBe(multiple);
  });
});

describe("controlled rounding", () => {
  it("of a single line moves as little as it can", () => {
    const line = (...parts: number[]) => {
      const codes = parts.map((_, i) => `g${i}`);
      return tableOf([flat("group", codes)], ([code = ""]) => parts[codes.indexOf(code)] ?? 0);
    };
    expect(amounts(line(1, 9), 10)).toEqual([10, 0, 10]);
    expect(amounts(line(11, 9, 20), 10)).toEqual([40, 10, 10, 20]);
    const [total, ...parts] = amounts(line(12, 6, 7), 5);
    const far = [12, 6, 7].map((count, i) => Math.abs(count - (parts[i] ?? 0)));
    expect([total, ...far.toSorted()]).toEqual([25, 1, 2, 3]);
    expect(amounts(line(20, 30), 10)).toEqual([50, 20, 30]);
  });

  it("says nil of a rounded 0, and nothing of what is in no table", () => {
    const table: CountTable = { dimensions: [flat("group", ["x", "y"])], counts: [4, 1, 3] };
    expect(roundTable(table, 10)).toMatchObject({
      additive: true,
      base: 10,
      table: {
        dimensions: table.dimensions,
        cells: [{ kind: "nil" }, { kind: "nil" }, { kind: "nil" }],
      },
    });
    const absent: CountTable = { ...table, counts: [undefined, 12, 18] };
    expect(roundTable(absent, 10).table.cells[0]).toEqual({ kind: "absent" });
  });

  it("of cells in no sum is conventional", () => {
    const dates = { name: "date", codes: ["2024", "2025", "2026"], sums: [] };
    expect(amounts({ dimensions: [dates], counts: [4, 5, 16] }, 10)).toEqual([0, 10, 20]);
    const loose = { ...flat("group", ["x", "y"]), codes: ["Total", "x", "y", "apart"] };
    expect(amounts({ dimensions: [loose], counts: [20, 9, 11, 14] }, 10)[3]).toBe(10);
  });

  it("of overlapping groupings rounds each cell by itself and says so", () => {
    const two = grouped(
      "area",
      ["A", "B", "C"],
      [
        ["P", "P", "Q"],
        ["R", "S", "S"],
      ],
    );
    const table = tableOf([two], ([code = ""]) => ({ A: 14, B: 14, C: 14 })[code] ?? 0);
    const { additive } = roundTable(table, 10);
    expect(additive).toBe(false);
    expect(amounts(table, 10)).toEqual(table.counts.map((count = 0) => nearestMultiple(count, 10)));
  });

  it("of parts of people rounds each cell by itself too", () => {
    const table: CountTable = { dimensions: [flat("group", ["x", "y"])], counts: [9, 4.5, 4.5] };
    expect(roundTable(table, 5).additive).toBe(false);
    expect(amounts(table, 5)).toEqual([10, 5, 5]);
  });

  it("keeps every total the sum of its parts, multiples where they are and others within the base", () => {
    const letters = ["A", "B", "C", "D"];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(5, 10),
        (numbers, base) => {
          const tree = grouped("area", letters, [["P", "P", "Q", "Q"]]);
          const group = flat("group", ["x", "y", "z"]);
          const table = tableOf([tree, group], ([area = "", own = ""]) => {
            return numbers[letters.indexOf(area) * 3 + ["x", "y", "z"].indexOf(own)] ?? 0;
          });
          const rounded = amounts(table, base);

          expect(roundTable(table, base).additive).toBe(true);
          forEachSum(table.dimensions, stridesOf(table.dimensions), ({ total, parts }) => {
            expect(parts.reduce((sum, part) => sum + (rounded[part] ?? 0), 0)).toBe(rounded[total]);
          });
          for (const [cell, count = 0] of table.counts.entries()) {
            expect((rounded[cell] ?? 0) % base).toBe(0);
            expect(Math.abs((rounded[cell] ?? 0) - count)).toBeLessThan(base);
            if (count % base === 0) expect(rounded[cell]).toBe(count);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is no further off than rounding at random would be", () => {
    let [far, count] = [0, 0];
    for (let seed = 0; seed < 40; seed += 1) {
      const group = flat("group", ["x", "y", "z", "w"]);
      const area = flat("area", ["A", "B", "C", "D"]);
      const table = tableOf([area, group], ([a = "", g = ""]) => {
        return (seed * 7 + a.charCodeAt(0) * 13 + g.charCodeAt(0) * 29) % 23;
      });
      for (const [cell, amount] of amounts(table, 10).entries()) {
        far += ((table.counts[cell] ?? 0) - amount) ** 2;
        count += 1;
      }
    }
    // Rounding up or down by chance is off by the square root of the mean of r(10 − r), 16.5.
    expect(far / count).toBeLessThan(12);
  });
});
