import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { legendBars } from "#map/legend-bars.ts";

const dots = (...places: readonly number[]) =>
  places.map((at, index) => ({ code: `GM${index}` as AreaCode, name: "", at, until: at }));

describe("legendBars", () => {
  it("is as high as its share of the highest", () => {
    expect(legendBars(dots(0, 0.01, 0.5, 1))).toEqual([
      { start: 0, end: 0.025, part: 1 },
      { start: 0.5, end: 0.525, part: 0.5 },
      { start: 0.975, end: 1, part: 0.5 },
    ]);
  });

  it("has no bar without dots", () => {
    expect(legendBars([])).toEqual([]);
  });
});
