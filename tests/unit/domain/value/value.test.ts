import { describe, expect, it } from "vitest";
import {
  amountOf,
  hasFigure,
  hiddenBelow,
  hiddenElsewhere,
  missing,
  type Value,
  valueBounds,
} from "#domain/value/value.ts";

describe("amountOf", () => {
  it("is the amount, or the middle of a range", () => {
    expect(amountOf({ kind: "known", amount: 7, margin: 5, status: "published" })).toBe(7);
    expect(amountOf({ kind: "range", low: 10, high: 20, status: "derived" })).toBe(15);
  });

  it("is 0 where there is none", () => {
    expect(amountOf({ kind: "nil", status: "supplied" })).toBe(0);
  });

  it("is nothing where there is no figure, never 0", () => {
    expect(
      amountOf({ kind: "suppressed", cause: "primary", low: 1, high: 9, status: "published" }),
    ).toBeUndefined();
    expect(amountOf(missing("notPublished"))).toBeUndefined();
    expect(amountOf({ kind: "notApplicable" })).toBeUndefined();
  });
});

it("has nothing to rank by in a 0 from an incomplete list", () => {
  const counted = { kind: "known", margin: 0, status: "derived", atLeast: true } as const;

  expect(amountOf({ ...counted, amount: 0 })).toBeUndefined();
  expect(amountOf({ ...counted, amount: 3 })).toBe(3);
});

const examples = {
  known: { kind: "known", amount: 7, margin: 5, status: "published" },
  range: { kind: "range", low: 10, high: 20, status: "derived" },
  nil: { kind: "nil", status: "supplied" },
  suppressed: { kind: "suppressed", cause: "secondary", low: 2, high: 8, status: "provisional" },
  missing: { kind: "missing", reason: "notSupplied" },
  notApplicable: { kind: "notApplicable" },
} as const satisfies Record<Value["kind"], Value>;

it("has a figure to show of an amount, a range and a true 0, and of nothing else", () => {
  expect(Object.values(examples).filter(hasFigure)).toEqual([
    examples.known,
    examples.range,
    examples.nil,
  ]);
});

describe("valueBounds", () => {
  it("ends where what is published ends", () => {
    expect(valueBounds(examples.known)).toEqual({ low: 2, high: 12 });
    expect(valueBounds(examples.range)).toEqual({ low: 10, high: 20 });
    expect(valueBounds(examples.nil)).toEqual({ low: 0, high: 0 });
    expect(valueBounds(examples.suppressed)).toEqual({ low: 2, high: 8 });
  });

  it("has no upper end where nothing published gives one", () => {
    expect(valueBounds({ ...examples.known, atLeast: true })).toEqual({ low: 2, high: undefined });
    expect(valueBounds({ ...examples.suppressed, high: undefined })).toEqual({
      low: 2,
      high: undefined,
    });
  });

  it("is nothing where there is no figure", () => {
    expect(valueBounds(examples.missing)).toBeUndefined();
    expect(valueBounds(examples.notApplicable)).toBeUndefined();
  });
});

describe("a hidden value", () => {
  it("below a threshold is unsafe itself, and at least one person", () => {
    expect(hiddenBelow(10, "supplied")).toEqual({
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "supplied",
    });
  });

  it("in another unit keeps why it is hidden, and loses its limits", () => {
    expect(hiddenElsewhere(examples.suppressed)).toEqual({
      ...examples.suppressed,
      low: 0,
      high: undefined,
    });
  });
});
