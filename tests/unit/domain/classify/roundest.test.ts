import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundest } from "#domain/classify/roundest.ts";

describe("roundest", () => {
  it.each([
    [13.36, 17.82, 15],
    [4.1, 8.3, 5],
    [-3, 2, 0],
    [-17, -12, -15],
    [99, 101, 100],
    [0.0012, 0.0019, 0.0015],
  ])("finds between %s and %s the number %s", (above, atMost, bound) => {
    expect(roundest(above, atMost)).toBe(bound);
  });

  it("divides exactly as the upper number would", () => {
    const number = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a < b);
        const bound = roundest(a, b);
        expect(bound > a && bound <= b).toBe(true);
      }),
    );
  });

  it("refuses an empty gap", () => {
    expect(() => roundest(2, 2)).toThrow(RangeError);
  });
});
