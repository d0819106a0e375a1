import fc from "fast-check";
import { expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import type { PublishedCell } from "#domain/audit/published-table.ts";
import { runs } from "#tests/builders/runs.ts";
import { flat, grouped, tableOf } from "../protect/tables.ts";
import { solvedRanges } from "./linear-programs.ts";

const leaves = ["A", "B", "C", "D", "E"];
const groups = ["a", "b"];
const cases = fc.record({
  counts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 10 }),
  groupings: fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 2,
  }),
  hidden: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
});

it("finds the ranges of HiGHS in 200 tables, with groupings that overlap", () => {
  fc.assert(
    fc.property(cases, ({ counts, groupings, hidden }) => {
      const named = groupings.map((each, g) => leaves.map((_, i) => `${"PR"[g]}${each[i]}`));
      const { dimensions, counts: all } = tableOf(
        [grouped("area", leaves, named), flat("group", groups)],
        ([area = "", group = ""]) => counts[leaves.indexOf(area) * 2 + groups.indexOf(group)] ?? 0,
      );
      const cells = all.map((count = 0, place): PublishedCell => {
        if (hidden[place]) return { kind: "suppressed", reason: "unstated" };
        return count === 0 ? { kind: "nil" } : { kind: "known", amount: count };
      });
      const found = auditTable({ dimensions, cells }, { width: 1 }).hidden;
      const solved = solvedRanges({ dimensions, cells });

      expect(found.map(({ cell }) => cell)).toEqual(solved.map(({ cell }) => cell));
      for (const [i, { low, high }] of solved.entries()) {
        expect(found[i]?.tight).toBe(true);
        expect(found[i]?.low).toBeCloseTo(low, 5);
        if (high === undefined) expect(found[i]?.high).toBeUndefined();
        else expect(found[i]?.high).toBeCloseTo(high, 5);
      }
    }),
    { numRuns: runs(200) },
  );
}, 120_000);
