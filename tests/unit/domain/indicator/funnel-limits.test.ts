import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelLimits, poissonQuantiles } from "#domain/indicator/funnel-limits.ts";

/** P(count ≤ n), summed the plain way. */
function below(expected: number, n: number): number {
  let [chance, all] = [Math.exp(-expected), Math.exp(-expected)];
  for (let count = 1; count <= n; count += 1) {
    chance *= expected / count;
    all += chance;
  }
  return all;
}

describe("the quantiles of a Poisson count", () => {
  // Whole counts as qpois of R gives them.
  it.each([
    [10, 0.025, 4],
    [10, 0.975, 17],
    [10, 0.001, 2],
    [10, 0.999, 21],
    [100, 0.025, 81],
    [100, 0.975, 120],
    [3, 0.5, 3],
  ])("of mean %d below which a part of %d lies end at count %d", (expected, part, count) => {
    const [found = Number.NaN] = poissonQuantiles(expected, [part]);
    expect(Math.ceil(found)).toBe(count);
  });

  it("lie between two whole counts as far as the part lies between theirs", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 200, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (expected, part) => {
          const [found = Number.NaN] = poissonQuantiles(expected, [part]);
          const [low, high] = [Math.ceil(found) - 1, Math.ceil(found)];
          const under = low < 0 ? 0 : below(expected, low);
          if (found === 0) {
            expect(below(expected, 0)).toBeGreaterThanOrEqual(part - 1e-9);
            return;
          }
          const share = (part - under) / (below(expected, high) - under);
          expect(found - low).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  it("of a large mean are those of a normal distribution, nearly", () => {
    const mean = 40_000;
    const found = poissonQuantiles(mean, [0.025, 0.975]);
    expect((found[0] ?? 0) / (mean - 1.959964 * 200)).toBeCloseTo(1, 4);
    expect((found[1] ?? 0) / (mean + 1.959964 * 200)).toBeCloseTo(1, 4);
  });
});

describe("the limits of a funnel", () => {
  it("narrow as more people are counted among, and hold the common rate", () => {
    const [few, many] = [funnelLimits(0.007, 2_000), funnelLimits(0.007, 200_000)];
    for (const { usual, widest } of [few, many]) {
      expect(widest.low).toBeLessThanOrEqual(usual.low);
      expect(usual.low).toBeLessThan(0.007);
      expect(usual.high).toBeGreaterThan(0.007);
      expect(widest.high).toBeGreaterThan(usual.high);
    }
    expect(many.widest.high).toBeLessThan(few.usual.high);
    expect(many.widest.low).toBeGreaterThan(few.usual.low);
  });

  it("never go below nobody", () => {
    expect(funnelLimits(0.0001, 100).usual.low).toBe(0);
  });
});
