import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakFormulas } from "#domain/protect/break-formulas.ts";
import type { CountTable } from "#domain/protect/count-table.ts";
import { formulaOf, formulasOf, hideInFormulas } from "#domain/protect/formulas.ts";
import { movesOf, ratioOf, tableSums } from "#domain/protect/guard.ts";
import { type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { startHiding } from "#domain/protect/start-hiding.ts";
import { dimensions, hiddenOf, hidings, size, sums } from "./overlapping-sums.ts";
import { flat, tableOf } from "./tables.ts";

/** Whether a cell can be worked out, by moves drawn by chance. */
const isOpen = (hiding: Hiding, cell: number) => ratioOf(movesOf(sums, hiding, 2), cell) < 0;
describe("formulas", () => {
  it("are there exactly for hidden cells that can be worked out, and use shown cells only", () => {
    fc.assert(
      fc.property(hidings, (hiding) => {
        const formulas = formulasOf(sums, hiding);
        for (const cell of hiddenOf(hiding)) {
          const formula = formulaOf(formulas, cell);
          expect(formula !== undefined).toBe(isOpen(hiding, cell));
          expect(formula?.every((each) => hiding.status[each] === shown) ?? true).toBe(true);
        }
      }),
    );
  });

  it("stay right while cells are hidden one by one", () => {
    fc.assert(
      fc.property(
        hidings,
        fc.array(fc.nat({ max: size - 1 }), { maxLength: 5 }),
        (hiding, more) => {
          const formulas = formulasOf(sums, hiding);
          for (const cell of new Set(more)) {
            if (hiding.status[cell] !== shown) continue;
            hiding.status[cell] = secondary;
            hideInFormulas(formulas, cell);
          }
          for (const cell of hiddenOf(hiding))
            expect(formulaOf(formulas, cell) !== undefined).toBe(isOpen(hiding, cell));
        },
      ),
    );
  });

  it("name the cells that give the answer", () => {
    const line = tableSums([flat("group", ["x", "y", "z"])]);
    const hiding = { status: Uint8Array.from([shown, primary, shown, shown]) } as Hiding;
    expect(formulaOf(formulasOf(line, hiding), 1)?.toSorted()).toEqual([0, 2, 3]);
    expect(formulaOf(formulasOf(line, hiding), 2)).toBeUndefined();
  });
});

describe("breaking formulas", () => {
  const hidingOf = (table: CountTable, unsafe: readonly number[]) =>
    startHiding(table, defaultRules, new Map(unsafe.map((cell) => [cell, "threshold"])));
  const counted = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 6 });

  it("leaves no unsafe cell that can be worked out, and hides no published zero", () => {
    fc.assert(
      fc.property(counted, (numbers) => {
        const table = tableOf(dimensions, ([area = "", group = ""]) => {
          return numbers["ABC".indexOf(area) * 2 + "xy".indexOf(group)] ?? 0;
        });
        const unsafe = table.counts.flatMap((count = 0, cell) =>
          count > 0 && count < 10 ? [cell] : [],
        );
        const hiding = hidingOf(table, unsafe);
        const failed = breakFormulas(sums, hiding, unsafe);

        expect(failed).toEqual([]);
        for (const cell of unsafe) expect(isOpen(hiding, cell)).toBe(false);
        for (const cell of hiddenOf(hiding)) expect(table.counts[cell]).toBeGreaterThan(0);
      }),
    );
  });

  it("hides the cheapest, and nothing where nothing can be worked out", () => {
    const line = flat("group", ["x", "y", "z"]);
    const table = tableOf([line], ([code = ""]) => ({ x: 3, y: 40, z: 20 })[code] ?? 0);
    const hiding = hidingOf(table, [1]);
    expect(breakFormulas(tableSums([line]), hiding, [1])).toEqual([]);
    expect([...hiding.status]).toEqual([shown, primary, shown, secondary]);
    expect(breakFormulas(tableSums([line]), hiding, [1])).toEqual([]);
    expect([...hiding.status]).toEqual([shown, primary, shown, secondary]);
  });

  it("names the cells for which nothing may be hidden", () => {
    const line = flat("group", ["x", "y"]);
    const hiding = hidingOf({ dimensions: [line], counts: [3, 3, 0] }, [0, 1]);
    hiding.status[0] = shown;
    hiding.cost[0] = Number.POSITIVE_INFINITY;
    expect(breakFormulas(tableSums([line]), hiding, [1])).toEqual([1]);
  });
});
