import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Value } from "#domain/value/value.ts";
import { missing } from "#domain/value/value.ts";
import { compareValues, comparisonSteps, stepRatio } from "#views/comparison.ts";

const known = (amount: number, margin = 0): Value => ({
  kind: "known",
  amount,
  margin,
  status: "published",
});
const range = (low: number, high: number): Value => ({
  kind: "range",
  low,
  high,
  status: "published",
});

describe("compareValues", () => {
  it.each([
    { part: 300, kind: "step", step: 3, precision: "exactly" },
    { part: 309, kind: "step", step: 3, precision: "exactly" },
    { part: 280, kind: "step", step: 3, precision: "less" },
    { part: 360, kind: "step", step: 3, precision: "more" },
    { part: 1060, kind: "step", step: 10, precision: "more" },
    { part: 320, kind: "step", step: 3, precision: "more" },
    { part: 240, kind: "step", step: 2.5, precision: "exactly" },
    { part: 150, kind: "step", step: 1.5, precision: "exactly" },
    { part: 125, kind: "step", step: 1.25, precision: "exactly" },
    { part: 66.7, kind: "step", step: 0.67, precision: "exactly" },
    { part: 70.5, kind: "step", step: 0.67, precision: "more" },
    { part: 50, kind: "step", step: 0.5, precision: "exactly" },
    { part: 47, kind: "step", step: 0.5, precision: "less" },
    { part: 33.3, kind: "step", step: 0.33, precision: "exactly" },
  ])("calls $part of 100 about $step times, $precision", ({ part, ...expected }) => {
    expect(compareValues(known(part), known(100))).toEqual(expected);
  });

  it.each([
    { part: 100, kind: "equal" },
    { part: 101, kind: "aboutEqual" },
    { part: 98, kind: "aboutEqual" },
    { part: 105, kind: "slightlyMore" },
    { part: 95, kind: "slightlyLess" },
    { part: 20_000, kind: "muchMore" },
    { part: 5, kind: "muchLess" },
    { part: 0, kind: "muchLess" },
  ])("gives $part of 100 the word $kind", ({ part, kind }) => {
    expect(compareValues(known(part), known(100))).toEqual({ kind });
  });

  it.each([
    { part: 1080, times: 11, precision: "exactly" },
    { part: 2270, times: 22, precision: "more" },
    { part: 2400, times: 24, precision: "exactly" },
    { part: 2450, times: 24, precision: "more" },
    { part: 9990, times: 100, precision: "exactly" },
  ])("counts $part of 100 as $times times, $precision", ({ part, ...expected }) => {
    expect(compareValues(known(part), known(100))).toEqual({ kind: "times", ...expected });
  });

  it("counts about so many times when the margins lie on both sides of a whole number", () => {
    expect(compareValues(known(2270, 90), known(100))).toEqual({
      kind: "times",
      times: 23,
      precision: "about",
    });
  });

  it("sees no difference that rounding may have made", () => {
    expect(compareValues(known(20, 5), known(24, 5))).toEqual({ kind: "aboutEqual" });
  });

  it("gives no size when the margins leave too many open", () => {
    expect(compareValues(known(40, 5), known(20, 5))).toEqual({ kind: "more" });
    expect(compareValues(known(20, 5), known(40, 5))).toEqual({ kind: "less" });
  });

  it("says about when the margins lie on both sides of a multiple", () => {
    expect(compareValues(known(300, 15), known(100))).toEqual({
      kind: "step",
      step: 3,
      precision: "about",
    });
  });

  it("compares with the whole width of a range", () => {
    expect(compareValues(known(300), range(98, 102))).toMatchObject({ precision: "exactly" });
    expect(compareValues(known(300), range(60, 140))).toEqual({ kind: "more" });
  });

  it("compares nothing without two figures, or with a whole that may be 0", () => {
    expect(compareValues(missing("notPublished"), known(1))).toBeUndefined();
    expect(
      compareValues(known(1), {
        kind: "suppressed",
        cause: "primary",
        low: 1,
        high: 9,
        status: "published",
      }),
    ).toBeUndefined();
    expect(compareValues(known(1), known(4, 5))).toBeUndefined();
  });

  it("never states a direction that the margins leave open", () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(amount, amount, share, (a, b, width) => {
        const found = compareValues(known(a, a * width), known(b, b * width));
        const low = (a * (1 - width)) / (b * (1 + width));
        const high = (a * (1 + width)) / (b * (1 - width));
        const undecided = low <= 1 && high >= 1;
        expect(["equal", "aboutEqual"].includes(found?.kind ?? "")).toBe(
          undecided || Math.abs(a / b - 1) < 0.03,
        );
        if (found?.kind === "step" && found.precision === "less") {
          expect(high).toBeLessThan(stepRatio(found.step));
        }
        if (found?.kind === "step" && found.precision === "more") {
          expect(low).toBeGreaterThan(stepRatio(found.step));
        }
      }),
    );
  });

  it("has its steps in order", () => {
    expect(comparisonSteps.map(stepRatio)).toEqual(
      comparisonSteps.map(stepRatio).toSorted((a, b) => a - b),
    );
  });
});
