import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import { tickDecimals, timeOf, valueTicks, yearTicks } from "#scene/trend-axis.ts";

const day = (text: string) => text as IsoDate;

describe("valueTicks", () => {
  it.each([
    { from: 0, to: 31, ticks: [0, 10, 20, 30, 40] },
    { from: 0, to: 8, ticks: [0, 2, 4, 6, 8] },
    { from: 0, to: 0.07, ticks: [0, 0.02, 0.04, 0.06, 0.08] },
    { from: 0, to: 61_000, ticks: [0, 20_000, 40_000, 60_000, 80_000] },
    { from: -34, to: 12, ticks: [-40, -20, 0, 20] },
    { from: 0, to: 0, ticks: [0, 0.5, 1] },
  ])("spans $from to $to with $ticks", ({ from, to, ticks }) => {
    expect(valueTicks(from, to)).toEqual(ticks);
  });

  it("spans 0 and every figure with at most six ticks", () => {
    const amount = fc.integer({ min: -1e8, max: 1e8 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const ticks = valueTicks(Math.min(a, b), Math.max(a, b));
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks).toContain(0);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(a, b, 0));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(a, b, 0));
      }),
    );
  });

  it("tells the decimals its ticks need", () => {
    expect(tickDecimals([0, 10])).toBe(0);
    expect(tickDecimals([0, 0.25, 0.5])).toBe(2);
  });
});

describe("yearTicks", () => {
  it("marks the first of January within the days", () => {
    expect(yearTicks(day("2019-04-01"), day("2022-01-01"), 9)).toEqual([
      "2020-01-01",
      "2021-01-01",
      "2022-01-01",
    ]);
  });

  it("thins to every second year and keeps the last", () => {
    expect(yearTicks(day("2019-01-01"), day("2025-07-01"), 4)).toEqual([
      "2019-01-01",
      "2021-01-01",
      "2023-01-01",
      "2025-01-01",
    ]);
  });

  it("has none when no new year lies within the days", () => {
    expect(yearTicks(day("2025-02-01"), day("2025-11-01"), 5)).toEqual([]);
  });
});

it("gives every day the same width on the axis", () => {
  const width = timeOf(day("2024-03-01")) - timeOf(day("2024-02-29"));
  expect(timeOf(day("2025-03-31")) - timeOf(day("2025-03-30"))).toBe(width);
});
