import fc from "fast-check";
import { expect, it } from "vitest";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { runs } from "#tests/builders/runs.ts";
import { flat, grouped, tableOf } from "../protect/tables.ts";
import { solvedRanges } from "./linear-programs.ts";

const leaves = ["A", "B", "C", "D", "E", "F"];
const groups = ["a", "b", "c"];
const origins = ["k", "l", "m"];
const cube = leaves.length * groups.length * origins.length;

const cases = fc.record({
  counts: fc.array(
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 60 })),
    { minLength: cube, maxLength: cube },
  ),
  groupings: fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 2,
  }),
  threshold: fc.constantFrom(3, 5, 10),
});

/** Once fractions left every unsafe count a width of 1 and whole people left one of them 1 alone. */
const halves = {
  counts: [
    1, 0, 0, 0, 0, 7, 7, 0, 7, 7, 7, 0, 1, 1, 0, 7, 0, 1, 0, 1, 0, 0, 7, 0, 1, 0, 1, 1, 0, 7, 1, 0,
    0, 1, 7, 7, 1, 1, 1, 0, 4, 1, 7, 7, 2, 0, 1, 55, 7, 0, 0, 0, 4, 7,
  ],
  groupings: [[0, 1, 0, 0, 1, 0]],
  threshold: 5,
};

it("leaves no unsafe count to who knows that people are whole, in tables of three dimensions", () => {
  fc.assert(
    fc.property(cases, ({ counts, groupings, threshold }) => {
      const named = groupings.map((each, g) => leaves.map((_, i) => `${"PR"[g]}${each[i]}`));
      const table = tableOf(
        [grouped("area", leaves, named), flat("group", groups), flat("origin", origins)],
        ([area = "", group = "", origin = ""]) =>
          counts[
            (leaves.indexOf(area) * groups.length + groups.indexOf(group)) * origins.length +
              origins.indexOf(origin)
          ] ?? 0,
      );
      const protection = protectTable(table, { ...defaultRules, threshold });
      if (protection.open.length > 0) return;

      const unsafe = solvedRanges(protection.table, true).filter(({ cell }) =>
        protection.reasons.has(cell),
      );

      for (const { low, high = Number.POSITIVE_INFINITY } of unsafe) {
        expect(high - low).toBeGreaterThan(1 - 1e-6);
      }
    }),
    { numRuns: runs(20), examples: [[halves]] },
  );
}, 240_000);
