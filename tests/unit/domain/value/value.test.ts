import { describe, expect, it } from "vitest";
import { amountOf, missing } from "#domain/value/value.ts";

describe("amountOf", () => {
  it("is the amount, or the middle of a range", () => {
    expect(amountOf({ kind: "known", amount: 7, margin: 5, status: "published" })).toBe(7);
    expect(amountOf({ kind: "range", low: 10, high: 20, status: "derived" })).toBe(15);
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
