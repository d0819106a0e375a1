import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { dominance } from "#domain/protect/dominance.ts";
import { primaryCells } from "#domain/protect/primary-cells.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { nearestMultiple } from "#domain/protect/round-table.ts";
import { flat, grouped, hiddenNames, hide, nameOf, tableOf } from "./tables.ts";

// Numbers from the Handbook on Statistical Disclosure Control, 2nd ed. 2024 (CC BY-SA 4.0), Geurts
// (1992) and the tests and data of sdcTable (numbers only).

const rangesOf = (table: Parameters<typeof hide>[0], hidden: readonly string[]) => {
  const { dimensions } = table;
  const audit = auditTable({ dimensions, cells: hide(table, new Set(hidden)) }, { width: 1 });
  return new Map(audit.hidden.map((cell) => [nameOf(dimensions, cell.cell), cell]));
};

describe("published answers", () => {
  it("finds the range [3, 6] of Geurts", () => {
    const counts: Record<string, number> = {
      "1|1": 5,
      "1|2": 2,
      "2|1": 1,
      "2|2": 2,
      "3|1": 3,
      "3|2": 3,
    };
    const table = tableOf(
      [flat("r", ["1", "2", "3"]), flat("c", ["1", "2"])],
      (codes) => counts[codes.join("|")] ?? 0,
    );

    const ranges = rangesOf(table, ["1|1", "1|2", "2|1", "2|2"]);

    expect(ranges.get("1|1")).toMatchObject({ low: 3, high: 6, recomputable: false });
  });

  describe("two hidden cells in every line and yet one open, of sdcTable", () => {
    const values: Record<string, readonly number[]> = {
      w: [30, 47, 64, 89],
      x: [90, 124, 5, 31],
      y: [92, 100, 59, 85],
      z: [800, 991, 651, 685],
    };
    const columns = ["a", "b", "c", "d"];
    const table = tableOf(
      [flat("r", ["w", "x", "y", "z"]), flat("c", columns)],
      ([row = "", column = ""]) => values[row]?.[columns.indexOf(column)] ?? 0,
    );
    const primary = ["w|a", "w|b", "w|c", "x|a", "x|c", "y|b", "y|d", "z|b", "z|d"];

    it("recomputes w|b and nothing else", () => {
      const open = [...rangesOf(table, primary)].filter(([, { recomputable }]) => recomputable);

      expect(open.map(([name, { low, high }]) => [name, low, high])).toEqual([["w|b", 47, 47]]);
    });

    it.each([
      ["x|d", 78],
      ["x|b", 141],
    ])("leaves w|b from 0 to open when %s is hidden too", (extra, high) => {
      expect(rangesOf(table, [...primary, extra]).get("w|b")).toMatchObject({ low: 0, high });
    });
  });

  it("hides N when both groupings of sdcTable are published, of which each alone is safe", () => {
    const regions = ["A", "B", "I", "J", "K", "L", "M", "N"];
    const n = [2, 2, 8, 8, 3, 3, 3, 7];
    const county = ["c1", "c1", "c1", "c1", "c2", "c2", "c2", "c2"];
    const size = ["small", "small", "small", "small", "small", "BIG", "BIG", "small"];
    const rules = { ...defaultRules, threshold: 4 };
    const protect = (groupings: readonly (readonly string[])[]) =>
      protectTable(
        tableOf(
          [grouped("region", regions, groupings)],
          ([code = ""]) => n[regions.indexOf(code)] ?? 0,
        ),
        rules,
      );

    const alone = [protect([county]), protect([size])];
    const linked = protect([county, size]);

    expect(alone.map(({ lost }) => lost.secondaryCells)).toEqual([0, 0]);
    expect(linked.lost.primaryCells).toBe(5);
    expect(hiddenNames(linked.table.dimensions, linked.table.cells)).toEqual([
      "A",
      "B",
      "K",
      "L",
      "M",
      "N",
    ]);
  });

  it("hides the cells that sdcTable hides in its microdata", () => {
    const counts: Record<string, number> = {
      "A|male": 18,
      "A|female": 2,
      "B|male": 14,
      "B|female": 19,
      "C|male": 12,
      "C|female": 10,
      "D|male": 11,
      "D|female": 14,
    };
    const table = tableOf(
      [flat("region", ["A", "B", "C", "D"]), flat("gender", ["male", "female"])],
      (codes) => counts[codes.join("|")] ?? 0,
    );

    const { cells } = protectTable(table, { ...defaultRules, threshold: 3 }).table;

    expect(cells.flatMap(({ kind }, place) => (kind === "suppressed" ? [place + 1] : []))).toEqual([
      5, 6, 11, 12,
    ]);
  });

  it("asks 352.94 of the dominated cell of the handbook", () => {
    const found = dominance([300, 20, 10], { kind: "nk", n: 1, k: 85 });

    expect(found.unsafe).toBe(true);
    expect(330 + found.upper).toBeCloseTo(352.94, 2);
  });

  it("rounds 32 to 30, where the handbook prints 35", () => {
    expect(
      [1, 0, 3, 3, 12, 20, 16, 23, 39, 6, 32].map((count) => nearestMultiple(count, 5)),
    ).toEqual([0, 0, 5, 5, 10, 20, 15, 25, 40, 5, 30]);
  });

  it("sees that the only single woman gives her hours away", () => {
    const hours = ["over 30", "16 to 30", "to 15"];
    const rows: Record<string, readonly number[]> = {
      Married: [30, 6, 2, 14, 3, 0],
      Divorced: [3, 4, 0, 2, 2, 0],
      Single: [2, 0, 1, 0, 0, 1],
    };
    const columns = ["M", "F"].flatMap((sex) => hours.map((each) => `${sex} ${each}`));
    const status = { name: "status", codes: Object.keys(rows), sums: [] };
    const table = tableOf(
      [status, grouped("sex and hours", columns, [["M", "M", "M", "F", "F", "F"]])],
      ([row = "", column = ""]) => rows[row]?.[columns.indexOf(column)] ?? 0,
    );

    const found = primaryCells(table, { ...defaultRules, threshold: 1, groups: true });

    expect([...found].map(([place, reason]) => [nameOf(table.dimensions, place), reason])).toEqual([
      ["Single|F to 15", "group"],
    ]);
  });
});
