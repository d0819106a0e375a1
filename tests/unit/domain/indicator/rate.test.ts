import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rate } from "#domain/indicator/rate.ts";
import { missing, type Value } from "#domain/value/value.ts";

const whole: Value = { kind: "known", amount: 20_000, margin: 0, status: "published" };

describe("rate", () => {
  it("divides the part by the whole and scales its margin along", () => {
    const part: Value = { kind: "known", amount: 400, margin: 5, status: "published" };

    expect(rate(part, whole, 1000)).toEqual({
      kind: "known",
      amount: 20,
      margin: 0.25,
      status: "derived",
    });
  });

  it("stays an example when the count is one", () => {
    const part: Value = { kind: "known", amount: 400, margin: 0, status: "example" };

    expect(rate(part, whole, 1000)).toMatchObject({ status: "example" });
  });

  it("stays suppressed: with a published whole it would give the count away", () => {
    const part: Value = {
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "published",
    };

    expect(rate(part, whole, 1000)).toEqual({ ...part, low: 0, high: undefined });
  });

  it("keeps both ends of a range", () => {
    const part: Value = { kind: "range", low: 200, high: 300, status: "derived" };

    expect(rate(part, whole, 1000)).toMatchObject({ kind: "range", low: 10, high: 15 });
  });

  it.each([
    ["missing", missing("notPublished")],
    ["zero", { kind: "known", amount: 0, margin: 0, status: "published" }],
    ["a range from 0", { kind: "range", low: 0, high: 20, status: "derived" }],
    ["suppressed", { kind: "suppressed", cause: "primary", low: 1, high: 9, status: "published" }],
  ] satisfies [string, Value][])("has no base when the whole is %s", (_, base) => {
    const part: Value = { kind: "known", amount: 400, margin: 0, status: "published" };

    expect(rate(part, base, 1000)).toEqual(missing("noBase"));
  });

  it("passes the reason of a missing part on", () => {
    expect(rate(missing("notPublished"), whole, 1000)).toEqual(missing("notPublished"));
    expect(rate({ kind: "notApplicable" }, whole, 1000)).toEqual({ kind: "notApplicable" });
  });

  it("is a true 0 of a true 0", () => {
    expect(rate({ kind: "nil", status: "provisional" }, whole, 1000)).toEqual({
      kind: "nil",
      status: "provisional",
    });
  });

  it("has no base where nobody lives, or where it does not apply", () => {
    const part: Value = { kind: "known", amount: 400, margin: 0, status: "published" };

    expect(rate(part, { kind: "nil", status: "published" }, 1000)).toEqual(missing("noBase"));
    expect(rate(part, { kind: "notApplicable" }, 1000)).toEqual(missing("noBase"));
  });

  it("of a part that may be larger is the least that it can be", () => {
    const part: Value = { kind: "known", amount: 400, margin: 0, status: "derived", atLeast: true };

    expect(rate(part, whole, 1000)).toEqual({
      kind: "known",
      amount: 20,
      margin: 0,
      status: "derived",
      atLeast: true,
    });
    expect(rate({ ...part, margin: 100 }, whole, 1000)).toMatchObject({ amount: 20, margin: 5 });
    const range: Value = { kind: "range", low: 10_000, high: 20_000, status: "derived" };
    expect(rate(part, range, 1000)).toMatchObject({ amount: 20, margin: 0, atLeast: true });
  });

  it("holds the rate of the true counts, and is no wider than they can make it", () => {
    const counted = (least: number) =>
      fc
        .record({
          amount: fc.integer({ min: least, max: 5000 }),
          margin: fc.constantFrom(0, 5),
          range: fc.boolean(),
          share: fc.double({ min: -1, max: 1, noNaN: true }),
        })
        .map(({ amount, margin, range, share }) => ({
          value: (range
            ? { kind: "range", low: amount - margin, high: amount + margin, status: "derived" }
            : { kind: "known", amount, margin, status: "published" }) as Value,
          truth: amount + share * margin,
          ends: [amount - margin, amount + margin] as const,
        }));

    fc.assert(
      fc.property(counted(5), counted(50), (part, base) => {
        const found = rate(part.value, base.value, 1000);
        const truth = (1000 * part.truth) / base.truth;
        const ends = [(1000 * part.ends[0]) / base.ends[1], (1000 * part.ends[1]) / base.ends[0]];

        const told =
          found.kind === "range"
            ? [found.low, found.high]
            : found.kind === "known"
              ? [found.amount - found.margin, found.amount + found.margin]
              : [];
        expect(told[0]).toBeLessThanOrEqual(truth + 1e-9);
        expect(told[1]).toBeGreaterThanOrEqual(truth - 1e-9);
        expect(told[1]).toBeCloseTo(ends[1] ?? 0, 9);
        if (found.kind === "range") expect(told[0]).toBeCloseTo(ends[0] ?? 0, 9);
      }),
    );
  });
});

describe("a base that is not exact", () => {
  const part: Value = { kind: "known", amount: 50, margin: 0, status: "published" };
  const base = (own: object) =>
    ({ kind: "known", amount: 1000, margin: 0, status: "published", ...own }) as Value;

  it("gives its margin to the rate", () => {
    const found = rate(part, base({ margin: 50 }), 1000);
    expect(found).toMatchObject({ kind: "known", amount: 50 });
    expect(found.kind === "known" && found.margin).toBeCloseTo(50 / 0.95 - 50, 9);
  });

  it("makes the rate a range when it is one, or may be larger", () => {
    const range: Value = { kind: "range", low: 800, high: 1250, status: "derived" };
    expect(rate(part, range, 1000)).toEqual({
      kind: "range",
      low: 40,
      high: 62.5,
      status: "derived",
    });
    expect(rate(part, base({ atLeast: true }), 1000)).toEqual({
      kind: "range",
      low: 0,
      high: 50,
      status: "derived",
    });
  });
});
