import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change } from "#domain/indicator/change.ts";
import { missing, type Value } from "#domain/value/value.ts";

const known = (amount: number, margin = 0): Value => ({
  kind: "known",
  amount,
  margin,
  status: "published",
});

describe("change", () => {
  it("is the relative difference in percent", () => {
    expect(change(known(600), known(400))).toEqual({
      kind: "known",
      amount: (100 * -200) / 600,
      margin: 0,
      status: "derived",
    });
  });

  it("gives no percentage on a base that may be under 100 people", () => {
    expect(change(known(99), known(200))).toEqual(missing("smallBase"));
    expect(change(known(102, 5), known(200))).toEqual(missing("smallBase"));
    expect(change(known(105, 5), known(200))).toMatchObject({ kind: "known" });
  });

  it("is a range when either day is one", () => {
    const range: Value = { kind: "range", low: 200, high: 220, status: "derived" };

    expect(change(known(200), range)).toMatchObject({ kind: "range", low: 0, high: 10 });
    expect(change(range, known(220))).toMatchObject({ kind: "range", low: 0, high: 10 });
  });

  it("passes on why there is no figure: the later day first", () => {
    const hidden: Value = { kind: "suppressed", below: 10, status: "published" };

    expect(change(known(200), hidden)).toBe(hidden);
    expect(change(hidden, known(200))).toBe(hidden);
    expect(change(missing("unknown"), missing("notPublished"))).toEqual(missing("notPublished"));
    expect(change(missing("unknown"), known(200))).toEqual(missing("unknown"));
  });

  it("has a margin that holds every change the rounding allows", () => {
    const rounded = fc.record({
      from: fc.integer({ min: 105, max: 100_000 }),
      to: fc.integer({ min: 0, max: 100_000 }),
      errors: fc.tuple(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
      ),
    });

    fc.assert(
      fc.property(rounded, ({ from, to, errors: [first, second] }) => {
        const found = change(known(from, 5), known(to, 5));
        const truth = (100 * (to + second - (from + first))) / (from + first);

        expect(found.kind).toBe("known");
        if (found.kind !== "known") return;
        expect(Math.abs(truth - found.amount)).toBeLessThanOrEqual(found.margin + 1e-6);
      }),
    );
  });
});
