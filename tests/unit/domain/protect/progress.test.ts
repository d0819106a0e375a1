import { expect, it } from "vitest";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { flat, tableOf } from "./tables.ts";

it("protects each date by itself and tells how many are done", () => {
  const area = flat("area", ["A", "B", "C", "D"]);
  const counts = [3, 20, 40, 80];
  const count = ([code = ""]: readonly string[]) => counts[area.codes.indexOf(code) - 1] ?? 0;
  const dates = { name: "date", codes: ["2024", "2025", "2026"], sums: [] };
  const seen: (readonly [number, number])[] = [];

  const all = protectTable(tableOf([area, dates], count), defaultRules, (done, of) =>
    seen.push([done, of]),
  );

  const one = protectTable(tableOf([area], count), defaultRules).table.cells;
  expect(all.table.cells).toEqual(one.flatMap((cell) => [cell, cell, cell]));
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
