import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import type { PublishedCell } from "#domain/audit/published-table.ts";
import { isWhole, wholeRanges, widthOf } from "#domain/audit/whole-ranges.ts";
import { flat } from "../protect/tables.ts";

const range = (low: number, high: number) => ({
  low: Float64Array.of(low),
  high: Float64Array.of(high),
});

describe("wholeRanges", () => {
  it("draws a range in to the whole counts in it", () => {
    expect(wholeRanges(range(0.5, 3.5))).toEqual(range(1, 3));
    expect(wholeRanges(range(2, 5))).toEqual(range(2, 5));
    expect(wholeRanges(range(0, Number.POSITIVE_INFINITY))).toEqual(
      range(0, Number.POSITIVE_INFINITY),
    );
  });

  it("takes what dividing leaves for the whole count that it is", () => {
    expect(wholeRanges(range(1.000_000_1, 2.999_999_9))).toEqual(range(1, 3));
    expect(wholeRanges(range(-0.000_000_1, 4))).toEqual(range(0, 4));
  });

  it("finds none where a range holds no whole count", () => {
    expect(wholeRanges(range(0.5, 0.5))).toBeUndefined();
    expect(wholeRanges(range(1.2, 1.8))).toBeUndefined();
  });
});

it("widths of whole counts are what is left of them", () => {
  expect(widthOf(false)(0.5, 1.5)).toBe(1);
  expect(widthOf(true)(0.5, 1.5)).toBe(0);
  expect(widthOf(true)(1, 4)).toBe(3);
});

/** A total of two hidden parts. */
const pair = (each: number): readonly PublishedCell[] => [
  { kind: "known", amount: each },
  { kind: "suppressed", reason: "primary" },
  { kind: "suppressed", reason: "primary" },
];

it("only tables of whole amounts are whole", () => {
  const dimensions = [flat("r", ["a", "b"])];
  const cells = pair(3);
  expect(isWhole({ dimensions, cells })).toBe(true);
  expect(isWhole({ dimensions, cells: pair(2.5) })).toBe(false);
  expect(auditTable({ dimensions, cells: pair(2.5) }, { width: 1 }).hidden).toMatchObject([
    { low: 0, high: 2.5 },
    { low: 0, high: 2.5 },
  ]);
});
