import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "#domain/audit/hidden-system.ts";
import { createTableau, moveColumn, swap, type Tableau } from "#domain/audit/tableau.ts";
import { runs } from "#tests/builders/runs.ts";
import { anySigns, casesWith } from "./blocks.ts";

const moves = fc.array(
  fc.record({
    row: fc.integer({ min: 0, max: 5 }),
    column: fc.integer({ min: 0, max: 5 }),
    by: fc.integer({ min: -4, max: 4 }),
    swaps: fc.boolean(),
  }),
  { maxLength: 12 },
);

type Step = {
  readonly row: number;
  readonly column: number;
  readonly by: number;
  readonly swaps: boolean;
};

function take(tableau: Tableau, { row, column, by, swaps }: Step): void {
  if (column >= tableau.columns.length) return;
  moveColumn(tableau, column, by);
  if (!swaps || Math.abs(tableau.rows[row]?.[column] ?? 0) < 1e-6) return;
  const [leaving, coming] = [tableau.basis[row], tableau.columns[column]];
  swap(tableau, row, column);
  expect([tableau.basis[row], tableau.columns[column]]).toEqual([coming, leaving]);
}

/** What is left over of every sum with the present values; all 0 when they fit. */
const leftOver = ({ equations }: Block, { values }: Tableau) =>
  equations.map(({ unknowns, signs, rest }) =>
    unknowns.reduce((sum, unknown, i) => sum + (signs[i] ?? 0) * (values[unknown] ?? 0), -rest),
  );

const nearly = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

describe("a tableau", () => {
  it("begins with values that fit every sum, what is outside the basis on its lowest", () => {
    fc.assert(
      fc.property(casesWith(anySigns), ({ block, bounds }) => {
        const tableau = createTableau(block, bounds);
        if (!tableau) throw new Error("counts fit, but the sums are said to contradict");

        expect(leftOver(block, tableau)).toEqual(nearly(block.equations.map(() => 0)));
        for (const column of tableau.columns) {
          expect(tableau.values[column]).toBe(bounds.low[column]);
        }
        expect([...tableau.basis, ...tableau.columns].toSorted((a, b) => a - b)).toEqual([
          ...block.cells.keys(),
        ]);
      }),
      { numRuns: runs(200) },
    );
  });

  it("fits every sum still however columns are moved and change places with rows", () => {
    fc.assert(
      fc.property(casesWith(anySigns), moves, ({ block, bounds }, steps) => {
        const tableau = createTableau(block, bounds);
        if (!tableau) throw new Error("counts fit, but the sums are said to contradict");
        for (const step of steps) take(tableau, step);
        expect(leftOver(block, tableau)).toEqual(nearly(block.equations.map(() => 0)));
      }),
      { numRuns: runs(400) },
    );
  });

  it("is none where sums contradict each other, and holds a sum said twice once", () => {
    const sum = (rest: number) => ({ unknowns: [0, 1], signs: [1 as const, 1 as const], rest });
    const bounds = { low: new Float64Array(2), high: new Float64Array(2).fill(9) };
    const cells = [0, 1];

    expect(createTableau({ cells, equations: [sum(4), sum(5)] }, bounds)).toBeUndefined();
    expect(createTableau({ cells, equations: [sum(4), sum(4)] }, bounds)?.rows).toHaveLength(1);
  });
});
