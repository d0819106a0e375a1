import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridges } from "#domain/audit/bridges.ts";
import { exactUnknowns } from "#domain/audit/exact-unknowns.ts";
import { flowGraph } from "#domain/audit/flow-graph.ts";
import { flowRanges } from "#domain/audit/flow-ranges.ts";
import { outerRanges } from "#domain/audit/outer-ranges.ts";
import type { Bounds } from "#domain/audit/residual-flow.ts";
import { simplexRanges } from "#domain/audit/simplex-ranges.ts";
import { runs } from "#tests/builders/runs.ts";
import { anySigns, casesWith, fixedUnknowns, graphSigns, solvedBlock } from "./blocks.ts";

const graphs = casesWith(graphSigns);
const blocks = casesWith(anySigns);
const often = { numRuns: runs(300) };

const near = (values: readonly number[]) =>
  values.map((value) => (Number.isFinite(value) ? expect.closeTo(value, 5) : value));

function expectRanges(found: Bounds | undefined, solved: ReturnType<typeof solvedBlock>) {
  expect(found === undefined).toBe(solved === undefined);
  if (!found || !solved) return;
  expect([...found.low]).toEqual(near(solved.map(({ low }) => low)));
  expect([...found.high]).toEqual(near(solved.map(({ high }) => high)));
}

/** The same bounds with one of them drawn in, so that often no counts fit any more. */
const tightened = ({ low, high }: Bounds): Bounds => ({
  low: low.map((value, i) => (i === 2 ? value + 5 : value)),
  high: high.map((value, i) => (i === 2 ? Math.max(value, 9) : i === 4 ? (low[i] ?? 0) : value)),
});

describe("flowRanges", () => {
  it("finds what HiGHS finds, and fixed what adds nothing to the rank", () => {
    fc.assert(
      fc.property(graphs, ({ block, bounds }) => {
        const graph = flowGraph(block);
        if (!graph) throw new Error("a block made as a graph is none");
        const found = flowRanges(graph, bounds);

        expectRanges(found, solvedBlock(block, bounds));
        expect([...(found?.exact ?? [])].map(Boolean)).toEqual(fixedUnknowns(block));
        expect(bridges(graph)).toEqual(found?.exact);
      }),
      often,
    );
  });

  it("finds no ranges exactly when no counts fit", () => {
    fc.assert(
      fc.property(graphs, ({ block, bounds }) => {
        const graph = flowGraph(block);
        const narrow = tightened(bounds);
        expectRanges(graph && flowRanges(graph, narrow), solvedBlock(block, narrow));
      }),
      often,
    );
  });
});

describe("flowRanges of one sum", () => {
  const block = {
    cells: [0, 1],
    equations: [{ unknowns: [0, 1], signs: [1 as const, 1 as const], rest: 8 }],
  };
  const found = (low: readonly number[], high: readonly number[]) => {
    const graph = flowGraph(block);
    return (
      graph && flowRanges(graph, { low: Float64Array.from(low), high: Float64Array.from(high) })
    );
  };

  it("are none where a least is over its most, where the sum is too much or too little", () => {
    expect(found([5, 0], [3, 9])).toBeUndefined();
    expect(found([0, 0], [3, 4])).toBeUndefined();
    expect(found([5, 4], [9, 9])).toBeUndefined();
  });

  it("leave what is fixed as it is, and move the other as far as that lets it", () => {
    expect(found([4, 0], [4, 9])).toMatchObject({
      low: Float64Array.of(4, 4),
      high: Float64Array.of(4, 4),
    });
    expect(found([1, 2.5], [9, 6])).toMatchObject({
      low: Float64Array.of(2, 2.5),
      high: Float64Array.of(5.5, 6),
    });
  });
});

describe("exactUnknowns", () => {
  it("finds fixed what adds nothing to the rank", () => {
    fc.assert(
      fc.property(blocks, ({ block }) => {
        expect([...exactUnknowns(block)].map(Boolean)).toEqual(fixedUnknowns(block));
      }),
      { numRuns: runs(600) },
    );
  });

  it("finds what three sums in a circle fix together", () => {
    const pair = (a: number, b: number) => ({
      unknowns: [a, b],
      signs: [1 as const, 1 as const],
      rest: 7,
    });
    const cells = [0, 1, 2, 3];
    const circle = [pair(0, 1), pair(1, 2), pair(2, 0)];

    expect([...exactUnknowns({ cells, equations: circle })]).toEqual([1, 1, 1, 0]);
    expect([...exactUnknowns({ cells, equations: circle.slice(1) })]).toEqual([0, 0, 0, 0]);
    expect([...exactUnknowns({ cells, equations: [...circle, pair(3, 0)] })]).toEqual([1, 1, 1, 1]);
  });
});

describe("simplexRanges", () => {
  const settings = (block: Parameters<typeof exactUnknowns>[0]) => ({
    exact: exactUnknowns(block),
    enough: undefined,
    widthOf: (low: number, high: number) => high - low,
  });

  it("finds what HiGHS finds", () => {
    fc.assert(
      fc.property(blocks, ({ block, bounds }) => {
        const found = simplexRanges(block, bounds, settings(block));
        if (found === "tooLarge") throw new Error("no end was found");
        expectRanges(found, solvedBlock(block, bounds));
        expect(found?.exact).toEqual(exactUnknowns(block));
      }),
      often,
    );
  });

  it("finds no ranges exactly when no counts fit", () => {
    fc.assert(
      fc.property(blocks, ({ block, bounds }) => {
        const narrow = tightened(bounds);
        const found = simplexRanges(block, narrow, settings(block));
        if (found === "tooLarge") throw new Error("no end was found");
        expectRanges(found, solvedBlock(block, narrow));
      }),
      often,
    );
  });

  it("finds no ranges where a least is over its most", () => {
    const block = {
      cells: [0, 1, 2],
      equations: [{ unknowns: [0, 1, 2], signs: [1 as const, 1 as const, -1 as const], rest: 8 }],
    };
    const bounds = { low: Float64Array.of(10, 0, 0), high: Float64Array.of(9, 1, 2) };
    expect(simplexRanges(block, bounds, settings(block))).toBeUndefined();
  });

  it("stops at a width that is enough, within what is possible", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 1, max: 4 }), ({ block, bounds }, enough) => {
        const found = simplexRanges(block, bounds, { ...settings(block), enough });
        const solved = solvedBlock(block, bounds);
        if (!solved || typeof found !== "object")
          throw new Error("counts fit, but none were found");
        for (const [i, { low, high }] of solved.entries()) {
          expect(found.low[i]).toBeGreaterThanOrEqual(low - 1e-5);
          expect(found.high[i]).toBeLessThanOrEqual(high + 1e-5);
          const seen = (found.high[i] ?? 0) - (found.low[i] ?? 0);
          expect(seen).toBeGreaterThanOrEqual(Math.min(enough, high - low) - 1e-5);
        }
      }),
      often,
    );
  });
});

describe("outerRanges", () => {
  it("holds all that is possible, and no more than the bounds given", () => {
    fc.assert(
      fc.property(blocks, ({ block, bounds }) => {
        const found = outerRanges(block.equations, bounds);
        if (!found) throw new Error("counts fit, but none were found");
        for (const [i, { low, high }] of (solvedBlock(block, bounds) ?? []).entries()) {
          expect(found.low[i]).toBeLessThanOrEqual(low + 1e-5);
          expect(found.high[i]).toBeGreaterThanOrEqual(high - 1e-5);
          expect(found.low[i]).toBeGreaterThanOrEqual(bounds.low[i] ?? 0);
          expect(found.high[i]).toBeLessThanOrEqual(bounds.high[i] ?? 0);
        }
      }),
      often,
    );
  });
});
