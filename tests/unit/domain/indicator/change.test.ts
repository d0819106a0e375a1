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

const smallBase = (least: number): Value => ({ kind: "missing", reason: "smallBase", least });

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
    expect(change(known(99), known(200))).toEqual(smallBase(100));
    expect(change(known(102, 5), known(200))).toEqual(smallBase(100));
    expect(change(known(105, 5), known(200))).toMatchObject({ kind: "known" });
  });

  it("is a range when either day is one", () => {
    const range: Value = { kind: "range", low: 200, high: 220, status: "derived" };

    expect(change(known(100), range)).toMatchObject({ kind: "range", low: 100, high: 120 });
    expect(change(range, known(440))).toMatchObject({ kind: "range", low: 100, high: 120 });
  });

  it("is not told when the margins leave open whether it grew", () => {
    expect(change(known(200, 5), known(208, 5))).toEqual(missing("withinMargin"));
    expect(change(known(200, 5), known(190, 5))).toEqual(missing("withinMargin"));
    expect(change(known(200, 5), known(210, 5))).toEqual(missing("withinMargin"));
    expect(change(known(200, 5), known(211, 5))).toMatchObject({ kind: "known", amount: 5.5 });
    expect(change(known(200, 5), known(189, 5))).toMatchObject({ kind: "known", amount: -5.5 });
    // Without margins an unchanged count is a fact.
    expect(change(known(200), known(200))).toMatchObject({ kind: "known", amount: 0, margin: 0 });
  });

  it("lets the owner of the data set the least base", () => {
    expect(change(known(50), known(100), 50)).toMatchObject({ kind: "known", amount: 100 });
    expect(change(known(49), known(100), 50)).toEqual(smallBase(50));
  });

  it("falls to nothing from a base that is large enough, and never grows from nothing", () => {
    const nil: Value = { kind: "nil", status: "supplied" };
    expect(change(known(200), nil)).toMatchObject({ kind: "known", amount: -100 });
    expect(change(nil, known(200))).toEqual(smallBase(100));
  });

  it("is not told of a count that may be higher", () => {
    const least: Value = {
      kind: "known",
      amount: 200,
      margin: 0,
      status: "derived",
      atLeast: true,
    };
    expect(change(least, known(300))).toEqual(missing("partMissing"));
    expect(change(known(300), least)).toEqual(missing("partMissing"));
  });

  it("passes on why there is no figure: the later day first", () => {
    const hidden: Value = {
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "published",
    };

    // The limits are in people, and say nothing of a percentage.
    const unlimited = { ...hidden, low: 0, high: undefined };
    expect(change(known(200), hidden)).toEqual(unlimited);
    expect(change(hidden, known(200))).toEqual(unlimited);
    expect(change(missing("unknown"), missing("notPublished"))).toEqual(missing("notPublished"));
    expect(change(missing("unknown"), known(200))).toEqual(missing("unknown"));
    expect(change({ kind: "notApplicable" }, known(200))).toEqual({ kind: "notApplicable" });
    expect(change(known(200), { kind: "notApplicable" })).toEqual({ kind: "notApplicable" });
  });

  it("has the margin of the farther end, which a base that may be smaller makes the upper one", () => {
    expect(change(known(200, 50), known(400))).toMatchObject({
      amount: 100,
      margin: expect.closeTo((100 * (400 - 150)) / 150 - 100, 9),
    });
    expect(change(known(200, 50), known(20, 5))).toMatchObject({
      amount: -90,
      margin: expect.closeTo((100 * (25 - 150)) / 150 + 90, 9),
    });
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

        if (found.kind === "missing") {
          // Only told away when no change at all is among what the rounding allows.
          expect(found.reason).toBe("withinMargin");
          expect(Math.abs(to - from)).toBeLessThanOrEqual(10);
          return;
        }
        if (found.kind !== "known") throw new Error(found.kind);
        expect(Math.abs(truth - found.amount)).toBeLessThanOrEqual(found.margin + 1e-6);
      }),
    );
  });
});
