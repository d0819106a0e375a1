import { describe, expect, it } from "vitest";
import { outerRanges } from "#domain/audit/outer-ranges.ts";

const endless = Number.POSITIVE_INFINITY;
const free = (size: number) => ({
  low: new Float64Array(size),
  high: new Float64Array(size).fill(endless),
});

describe("outerRanges", () => {
  it("gives what one sum leaves when the others are as small as they can be", () => {
    const found = outerRanges([{ unknowns: [0, 1], signs: [-1, -1], rest: -9 }], free(2));

    expect(found).toEqual({ low: new Float64Array(2), high: Float64Array.of(9, 9) });
  });

  it("carries what one sum tells to the next", () => {
    const found = outerRanges(
      [
        { unknowns: [1, 2], signs: [1, -1], rest: 0 },
        { unknowns: [0, 1], signs: [1, 1], rest: 7 },
      ],
      { low: Float64Array.of(2, 0, 0), high: Float64Array.of(4, endless, endless) },
    );

    expect(found).toEqual({ low: Float64Array.of(2, 3, 3), high: Float64Array.of(4, 5, 5) });
  });

  it("leaves open what two counts without a limit leave open", () => {
    const found = outerRanges([{ unknowns: [0, 1], signs: [1, -1], rest: 3 }], free(2));

    expect(found).toEqual({ low: Float64Array.of(3, 0), high: Float64Array.of(endless, endless) });
  });

  it("finds that no counts fit", () => {
    expect(outerRanges([{ unknowns: [0], signs: [1], rest: -1 }], free(1))).toBeUndefined();
  });
});
