import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundBreaks } from "#domain/classify/round-breaks.ts";

const skewed = [25.9, 21.6, 20.5, 18.4, 17, 13.4, 8.3, 4.1, 3.9, 1.4, 0.6];

describe("roundBreaks", () => {
  it("takes the ladder 1, 2, 5 where the values are skewed", () => {
    expect(roundBreaks(skewed, 5)).toEqual([2, 5, 10, 20]);
  });

  it("takes equal steps where the values lie far from 0", () => {
    expect(roundBreaks([38, 45, 60, 70, 77, 80, 90, 99, 100, 110, 115], 5)).toEqual([
      70, 80, 90, 100,
    ]);
  });

  it("drops a bound that would leave a class empty", () => {
    expect(roundBreaks([0, 0, 0, 1], 5)).toHaveLength(1);
  });

  it("has 0 as a bound when values lie on both sides of it", () => {
    const double = fc.double({ noNaN: true, min: 0.01, max: 1e4 });
    fc.assert(
      fc.property(
        fc.array(double, { minLength: 1 }),
        fc.array(double, { minLength: 1 }),
        (up, down) => {
          expect(roundBreaks([...up, ...down.map((value) => -value)], 5)).toContain(0);
        },
      ),
    );
  });

  it("writes every bound with one digit of its own, or as a multiple of a step that suits the range", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2 }), (values) => {
        const range = Math.max(...values) - Math.min(...values);
        const bounds = roundBreaks(values, 5);
        const rungs = bounds.every((bound) =>
          /^[125]0*$/.test(String(bound).replace(/^0\.0*/, "")),
        );
        // No finer than a sixteenth of the range: values that lie close need bounds that do.
        const stepped = steps.some(
          (step) => step >= range / 16 && bounds.every((bound) => isWhole(bound / step)),
        );

        expect(rungs || stepped).toBe(true);
      }),
      { examples: [[[4970, 4895, 4975]]] },
    );
  });
});

const steps = [-3, -2, -1, 0, 1, 2, 3].flatMap((power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
);
const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-9;
