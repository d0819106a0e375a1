import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "#domain/priority/contributions.ts";
import { means } from "#domain/priority/recipe.ts";
import { score } from "#domain/priority/score.ts";

type Reference = {
  readonly pillar: readonly string[];
  readonly minMax: Readonly<Record<string, readonly (number | null)[]>>;
  readonly arithmetic: readonly number[];
  readonly geometric: readonly number[];
};
const coinr = JSON.parse(readFileSync("tests/reference/coinr-asem.json", "utf8")) as Reference;

/** Countries with every figure of the pillar; COINr leaves a missing one out of the mean, we give no score. */
const complete = coinr.arithmetic.flatMap((arithmetic, row) => {
  const positions = coinr.pillar.map((indicator) => coinr.minMax[indicator]?.[row] ?? undefined);
  const geometric = coinr.geometric[row] ?? Number.NaN;
  return positions.includes(undefined) ? [] : [{ positions, arithmetic, geometric }];
});

const position = fc.double({ noNaN: true, min: 0, max: 100 });
const weight = fc.integer({ min: 0, max: 100 });
const parts = fc.array(fc.tuple(position, weight), { minLength: 1, maxLength: 8 });

describe("score", () => {
  it("agrees with the arithmetic and geometric means of COINr", () => {
    expect(complete.length).toBeGreaterThan(40);
    for (const { positions, arithmetic, geometric } of complete) {
      const weights = positions.map(() => 1);

      // COINr takes both means on 1-100; our arithmetic mean stays on 0-100.
      expect(1 + 0.99 * (score(positions, weights, "arithmetic") ?? 0)).toBeCloseTo(arithmetic, 9);
      expect(score(positions, weights, "geometric")).toBeCloseTo(geometric, 9);
    }
  });

  it("is undefined when a weighted part is missing, or when nothing weighs", () => {
    expect(score([80, undefined], [1, 1], "arithmetic")).toBeUndefined();
    expect(score([80, undefined], [1, 0], "arithmetic")).toBe(80);
    expect(score([80, 20], [0, 0], "geometric")).toBeUndefined();
    expect(score([], [], "arithmetic")).toBeUndefined();
  });

  it("lets one low part pull harder in the geometric mean, without making it zero", () => {
    expect(score([0, 100], [1, 1], "arithmetic")).toBe(50);
    expect(score([0, 100], [1, 1], "geometric")).toBeCloseTo(10, 9);
  });
});

describe("contributions", () => {
  it("sum to the score under both means, and are never negative", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...means), (given, mean) => {
        const positions = given.map(([at]) => at);
        const weights = given.map(([, heavy]) => heavy);

        const points = contributions(positions, weights, mean);

        expect(points === undefined).toBe(score(positions, weights, mean) === undefined);
        if (!points) return;
        const sum = points.reduce((total, each) => total + each, 0);
        expect(sum).toBeCloseTo(score(positions, weights, mean) ?? Number.NaN, 8);
        expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("are weight times position under the arithmetic mean", () => {
    expect(contributions([100, 50], [75, 25], "arithmetic")).toEqual([75, 12.5]);
  });

  it("divide a product by its logarithms, and by weight when all is at the bottom", () => {
    const [high = 0, low = 0] = contributions([100, 9.090909090909092], [1, 1], "geometric") ?? [];

    expect(high / low).toBeCloseTo(2, 9);
    expect(contributions([0, 0], [3, 1], "geometric")).toEqual([0.75, 0.25]);
  });
});
