import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, differenceUnit } from "#domain/indicator/difference.ts";
import { units } from "#domain/indicator/indicator.ts";
import { missing, type Value } from "#domain/value/value.ts";

const known = (amount: number, margin = 0): Value => ({
  kind: "known",
  amount,
  margin,
  status: "published",
});

describe("difference", () => {
  it("is what was added, with the margins of both days", () => {
    expect(difference(known(12, 0.5), known(20, 1))).toEqual({
      kind: "known",
      amount: 8,
      margin: 1.5,
      status: "derived",
    });
    expect(difference(known(20), known(12))).toMatchObject({ amount: -8, margin: 0 });
  });

  it("is not told within the margins, and is a fact without them", () => {
    expect(difference(known(10, 5), known(15, 5))).toEqual(missing("withinMargin"));
    expect(difference(known(10), known(10))).toMatchObject({ kind: "known", amount: 0 });
  });

  it("is a range when either day is one", () => {
    const range: Value = { kind: "range", low: 20, high: 30, status: "example" };

    expect(difference(known(5, 1), range)).toEqual({
      kind: "range",
      low: 14,
      high: 26,
      status: "example",
    });
  });

  it("tells nothing of what is hidden, missing or may be more", () => {
    const hidden: Value = {
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "supplied",
    };
    const least: Value = {
      ...known(3),
      kind: "known",
      amount: 3,
      margin: 0,
      status: "supplied",
      atLeast: true,
    };

    expect(difference(hidden, known(3))).toMatchObject({ kind: "suppressed", high: undefined });
    expect(difference(known(3), missing("notSupplied"))).toEqual(missing("notSupplied"));
    expect(difference(least, known(30))).toEqual(missing("partMissing"));
  });

  it("holds the true difference of whatever the figures within their margins are", () => {
    const figure = fc.record({
      amount: fc.nat(1000),
      margin: fc.nat(50),
      part: fc.integer({ min: -10, max: 10 }),
    });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const found = difference(known(a.amount, a.margin), known(b.amount, b.margin));
        const truth = ({ amount, margin, part }: typeof a) => amount + (margin * part) / 10;
        if (found.kind !== "known") return;
        expect(Math.abs(truth(b) - truth(a) - found.amount)).toBeLessThanOrEqual(
          found.margin + 1e-9,
        );
      }),
    );
  });
});

describe("differenceUnit", () => {
  it("calls the difference of two percentages percentage points, and leaves other units", () => {
    for (const unit of units)
      expect(differenceUnit(unit)).toBe(unit === "percent" ? "percentagePoints" : unit);
  });
});
