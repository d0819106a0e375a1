import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumValues, weakest } from "#domain/value/sum-values.ts";
import { hiddenBelow, missing, statuses, type Value, valueBounds } from "#domain/value/value.ts";

const known = (amount: number, margin = 0): Value => ({
  kind: "known",
  amount,
  margin,
  status: "published",
});
const suppressed = (below: number): Value => hiddenBelow(below, "example");

describe("sumValues", () => {
  it("adds amounts and their margins", () => {
    expect(sumValues([known(10, 5), known(20, 5)])).toEqual({
      kind: "known",
      amount: 30,
      margin: 10,
      status: "derived",
    });
  });

  it("becomes a range with a suppressed part, of at least one person", () => {
    expect(sumValues([known(100), suppressed(10)])).toEqual({
      kind: "range",
      low: 101,
      high: 109,
      status: "example",
    });
  });

  it("adds both ends of a range", () => {
    const range: Value = { kind: "range", low: 3, high: 8, status: "published" };

    expect(sumValues([range, range])).toMatchObject({ kind: "range", low: 6, high: 16 });
  });

  it("is missing when a part is missing, or when there are no parts", () => {
    expect(sumValues([known(10), missing("notPublished")])).toEqual(missing("partMissing"));
    expect(sumValues([])).toEqual(missing("partMissing"));
  });

  it("passes over parts that do not apply", () => {
    expect(sumValues([known(10), { kind: "notApplicable" }])).toMatchObject({ amount: 10 });
  });

  it("holds the truth whatever a suppressed part really is", () => {
    const cell = fc.record({ amount: fc.integer({ min: 1, max: 5000 }), hide: fc.boolean() });

    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const parts = cells.map(({ amount, hide }) =>
          hide && amount < 10 ? suppressed(10) : known(amount),
        );
        const truth = cells.reduce((total, { amount }) => total + amount, 0);

        const sum = sumValues(parts);

        if (sum.kind === "range") {
          expect(sum.low).toBeLessThanOrEqual(truth);
          expect(sum.high).toBeGreaterThanOrEqual(truth);
        } else {
          expect(sum).toMatchObject({ kind: "known", amount: truth });
        }
      }),
    );
  });
});

describe("weakest", () => {
  it("is the same in either order, and one of the two", () => {
    const status = fc.constantFrom(...statuses);

    fc.assert(
      fc.property(status, status, (a, b) => {
        expect(weakest(a, b)).toBe(weakest(b, a));
        expect([a, b]).toContain(weakest(a, b));
      }),
    );
  });

  it("never lets go of an example", () => {
    expect(weakest("published", "example")).toBe("example");
    expect(weakest("example", "derived")).toBe("example");
  });
});

describe("a sum without a known end", () => {
  const least = (amount: number): Value =>
    ({ ...known(amount), kind: "known", atLeast: true }) as Value;
  const hidden: Value = {
    kind: "suppressed",
    cause: "primary",
    low: 0,
    high: undefined,
    status: "supplied",
  };

  it("begins at the least that its parts can be, margins included", () => {
    expect(sumValues([least(100), known(50, 5)])).toMatchObject({
      amount: 145,
      margin: 0,
      atLeast: true,
    });
    expect(sumValues([hidden, known(50, 5)])).toMatchObject({ amount: 45, atLeast: true });
  });

  it("never claims more than the truth, whatever the parts", () => {
    const part = fc.oneof(
      fc
        .record({
          amount: fc.integer({ min: 5, max: 500 }),
          margin: fc.constantFrom(0, 5),
          error: fc.integer({ min: -5, max: 5 }),
        })
        .map(({ amount, margin, error }) => ({
          value: known(amount, margin),
          truth: amount + (margin === 0 ? 0 : error),
        })),
      fc.integer({ min: 1, max: 9 }).map((truth) => ({ value: suppressed(10), truth })),
      fc.nat(50).map((truth) => ({ value: hidden, truth })),
      fc.constant({ value: { kind: "nil", status: "supplied" } as Value, truth: 0 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const truth = parts.reduce((sum, each) => sum + each.truth, 0);
        const bounds = valueBounds(sumValues(parts.map(({ value }) => value)));
        expect(bounds?.low ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(truth);
        expect(bounds?.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(truth);
      }),
    );
  });
});
