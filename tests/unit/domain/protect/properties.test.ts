import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import type { CountTable } from "#domain/protect/count-table.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { roundTable } from "#domain/protect/round-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import { runs } from "#tests/builders/runs.ts";
import { flat, grouped, hiddenNames, tableOf } from "./tables.ts";

const letters = ["A", "B", "C", "D", "E", "F", "G", "H"];

/** Tables of up to 8 areas in one or two groupings by up to 4 groups. */
const tables: fc.Arbitrary<CountTable> = fc
  .record({
    areas: fc.integer({ min: 2, max: 8 }),
    groups: fc.integer({ min: 2, max: 4 }),
    groupings: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }), {
      minLength: 1,
      maxLength: 2,
    }),
    counts: fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 90 })),
      {
        minLength: 32,
        maxLength: 32,
      },
    ),
  })
  .map(({ areas, groups, groupings, counts }) => {
    const leaves = letters.slice(0, areas);
    const own = ["a", "b", "c", "d"].slice(0, groups);
    const named = groupings.map((each, g) => leaves.map((_, i) => `${"PR"[g]}${each[i]}`));
    return tableOf(
      [grouped("area", leaves, named), flat("group", own)],
      ([area = "", group = ""]) => counts[leaves.indexOf(area) * 4 + own.indexOf(group)] ?? 0,
    );
  });

const rules: fc.Arbitrary<ProtectRules> = fc
  .record({
    threshold: fc.constantFrom(3, 5, 10),
    zeros: fc.constantFrom("publish", "protect"),
    singletons: fc.boolean(),
    width: fc.constantFrom(1, 1, 3),
    reader: fc.constantFrom("nonNegative", "threshold"),
  })
  .map((some) => ({ ...defaultRules, ...some }));

const settingsOf = (rule: ProtectRules) => ({
  width: rule.width,
  ...(rule.reader === "threshold" ? { known: knownBounds(rule) } : {}),
});

describe("protectTable", () => {
  it("is audited safe, or says which cells it could not protect", () => {
    fc.assert(
      fc.property(tables, rules, (table, rule) => {
        const protection = protectTable(table, rule);
        const audit = auditTable(protection.table, settingsOf(rule));
        const narrow = audit.hidden.filter((cell) => cell.narrow).length;
        expect(protection.open.length > 0 || narrow === 0).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  it("changes no count and hides every unsafe one", () => {
    fc.assert(
      fc.property(tables, rules, (table, rule) => {
        const { table: published, reasons } = protectTable(table, rule);
        for (const [place, cell] of published.cells.entries()) {
          const count = table.counts[place] ?? 0;
          if (cell.kind === "known") expect(cell.amount).toBe(count);
          if (cell.kind === "nil") expect(count).toBe(0);
          expect(cell.kind === "suppressed" && cell.reason === "primary").toBe(reasons.has(place));
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("does not depend on the order of rows", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const [area, group] = table.dimensions;
        if (!area || !group) return;
        const size = area.codes.length;
        const turned: CountTable = {
          dimensions: [
            {
              ...area,
              codes: area.codes.toReversed(),
              sums: area.sums.toReversed().map(({ total, parts }) => ({
                total: size - 1 - total,
                parts: parts.map((part) => size - 1 - part),
              })),
            },
            group,
          ],
          counts: area.codes
            .toReversed()
            .flatMap((_, i) =>
              table.counts.slice(
                (size - 1 - i) * group.codes.length,
                (size - i) * group.codes.length,
              ),
            ),
        };
        const [one, other] = [table, turned].map((each) =>
          hiddenNames(each.dimensions, protectTable(each, defaultRules).table.cells).toSorted(),
        );
        expect(one).toEqual(other);
      }),
      { numRuns: runs(40) },
    );
  });

  it("gives no way to read a hidden count from what is published", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const cell of protectTable(table, defaultRules).table.cells) {
          if (cell.kind === "suppressed")
            expect(Object.keys(cell).toSorted()).toEqual(["kind", "reason"]);
        }
      }),
      { numRuns: runs(20) },
    );
  });
});

describe("auditTable", () => {
  it("gives ranges that hold the true counts, and of which the sums hold the totals", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { cells, dimensions } = protectTable(table, { ...defaultRules, threshold: 5 }).table;
        for (const { cell, low, high } of auditTable({ cells, dimensions }, { width: 1 }).hidden) {
          const count = table.counts[cell] ?? 0;
          expect(low).toBeLessThanOrEqual(count);
          expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: runs(80) },
    );
  });

  it("refuses a table that contradicts itself", () => {
    const table = tableOf([flat("r", ["x", "y"])], () => 5);
    const cells = table.counts.map(
      (amount = 0, place) => ({ kind: "known", amount: amount + (place === 0 ? 1 : 0) }) as const,
    );

    expect(auditTable({ dimensions: table.dimensions, cells }, { width: 1 })).toMatchObject({
      safe: false,
      contradictions: [0],
    });
  });
});

describe("roundTable", () => {
  it("keeps totals the sums of their parts and every count within one base", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(3, 5, 10), (table, base) => {
        const { table: rounded, additive } = roundTable(table, base);
        const amounts = rounded.cells.map((cell) => (cell.kind === "known" ? cell.amount : 0));
        for (const [place, amount] of amounts.entries()) {
          expect(amount % base).toBe(0);
          expect(Math.abs(amount - (table.counts[place] ?? 0))).toBeLessThan(base);
        }
        if (additive) expect(auditTable(rounded, { width: 1 }).contradictions).toEqual([]);
      }),
      { numRuns: runs(80) },
    );
  });
});
