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

  it("does not apply when no part does", () => {
    expect(sumValues([{ kind: "notApplicable" }, { kind: "notApplicable" }])).toEqual({
      kind: "notApplicable",
    });
  });

  it("is a true 0 when every part is, and a count when any part is one", () => {
    const nil = { kind: "nil", status: "published" } as const;

    expect(sumValues([nil, { ...nil, status: "provisional" }])).toEqual({
      kind: "nil",
      status: "provisional",
    });
    expect(sumValues([nil, known(0)])).toMatchObject({ kind: "known", amount: 0 });
  });

  it("of counts is not negative, however wide the margins are", () => {
    const range: Value = { kind: "range", low: 2, high: 4, status: "published" };

    expect(sumValues([known(0, 5), range])).toMatchObject({ kind: "range", low: 0, high: 9 });
    expect(sumValues([known(1, 5), known(1, 5), range])).toMatchObject({ low: 0, high: 16 });
  });

  it("of changes may be negative", () => {
    const range: Value = { kind: "range", low: -6, high: -2, status: "derived" };

    expect(sumValues([known(-10), known(3)])).toMatchObject({ kind: "known", amount: -7 });
    expect(sumValues([range, known(3, 1)])).toMatchObject({ kind: "range", low: -4, high: 2 });
    expect(sumValues([known(-10, 5), range])).toMatchObject({ low: -21, high: -7 });
    expect(sumValues([known(4), range, known(-1, 1)])).toMatchObject({ low: -4, high: 2 });
  });

  it("does not depend on the order of its parts, nor on how they are taken together", () => {
    const part = fc.oneof(
      fc
        .record({ amount: fc.integer({ min: 10, max: 5000 }), margin: fc.constantFrom(0, 5) })
        .map(({ amount, margin }) => known(amount, margin)),
      fc.integer({ min: 2, max: 10 }).map(suppressed),
      fc
        .record({ low: fc.nat(50), width: fc.nat(50) })
        .map(
          ({ low, width }): Value => ({ kind: "range", low, high: low + width, status: "derived" }),
        ),
      fc.constant<Value>({ kind: "nil", status: "example" }),
    );
    const parts = fc.array(part, { minLength: 1, maxLength: 6 });

    fc.assert(
      fc.property(parts, parts, (some, others) => {
        const all = sumValues([...some, ...others]);

        expect(sumValues([...others, ...some].toReversed())).toEqual(all);
        expect(valueBounds(sumValues([sumValues(some), sumValues(others)]))).toEqual(
          valueBounds(all),
        );
      }),
    );
  });

  it("less all parts but one leaves room for that one", () => {
    const cell = fc.record({
      low: fc.nat(40),
      width: fc.nat(20),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });

    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const parts = cells.map(
          ({ low, width }): Value => ({ kind: "range", low, high: low + width, status: "derived" }),
        );
        const truths = cells.map(({ low, width, share }) => low + Math.round(width * share));
        const total = valueBounds(sumValues(parts));
        const others = valueBounds(sumValues(parts.slice(1)));
        const [first = 0] = truths;

        expect((total?.low ?? 0) - (others?.high ?? 0)).toBeLessThanOrEqual(first);
        expect((total?.high ?? 0) - (others?.low ?? 0)).toBeGreaterThanOrEqual(first);
        expect((total?.low ?? 0) - (others?.low ?? 0)).toBe(cells[0]?.low);
      }),
    );
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

  it("goes from what nobody counted to what was published", () => {
    const order = [
      "scenario",
      "example",
      "provisional",
      "derived",
      "supplied",
      "published",
    ] as const;

    for (const [i, weak] of order.entries())
      for (const strong of order.slice(i)) expect(weakest(strong, weak)).toBe(weak);
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
