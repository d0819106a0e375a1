import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumValues, weakest } from "#domain/value/sum-values.ts";
import { hiddenBelow, missing, statuses, type Value } from "#domain/value/value.ts";

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
