import fc from "fast-check";
import { expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import type { CountTable } from "#domain/protect/count-table.ts";
import { runs } from "#tests/builders/runs.ts";
import { flat, tableOf } from "../protect/tables.ts";

it("finds the outermost counts that enumeration finds", () => {
  const small = fc.record({
    counts: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }),
    hidden: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  });
  fc.assert(
    fc.property(small, ({ counts, hidden }) => {
      const table = tableOf(
        [flat("r", ["x", "y"]), flat("c", ["a", "b", "c"])],
        ([row = "", column = ""]) =>
          counts[["x", "y"].indexOf(row) * 3 + ["a", "b", "c"].indexOf(column)] ?? 0,
      );
      const cells = table.counts.map((count = 0, place) =>
        hidden[place]
          ? ({ kind: "suppressed", reason: "unstated" } as const)
          : count === 0
            ? ({ kind: "nil" } as const)
            : ({ kind: "known", amount: count } as const),
      );
      const seen = enumerate(table, hidden);
      for (const { cell, low, high } of auditTable(
        { dimensions: table.dimensions, cells },
        { width: 1 },
      ).hidden) {
        const values = seen.map((each) => each[cell] ?? 0);
        expect(low).toBe(Math.min(...values));
        // Where nothing limits a count, the enumeration ends at its own limit.
        if (high !== undefined && high <= limit) expect(high).toBe(Math.max(...values));
        else expect(Math.max(...values)).toBeGreaterThanOrEqual(limit);
      }
    }),
    { numRuns: runs(30) },
  );
});

/** Up to where counts are tried. */
const limit = 6;

/** Every table of 2 by 3 that agrees with what is not hidden. */
function enumerate(
  { counts }: CountTable,
  hidden: readonly boolean[],
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const inner = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < (limit + 1) ** 6; n += 1) {
    let rest = n;
    for (let i = 0; i < 6; i += 1) {
      inner[i] = rest % (limit + 1);
      rest = Math.floor(rest / (limit + 1));
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = inner;
    const all = [
      a + b + c + d + e + f,
      a + d,
      b + e,
      c + f,
      a + b + c,
      a,
      b,
      c,
      d + e + f,
      d,
      e,
      f,
    ];
    if (all.every((count, place) => hidden[place] || count === counts[place])) found.push(all);
  }
  return found;
}
