import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { rankAreas } from "#domain/priority/rank-areas.ts";
import type { Recipe } from "#domain/priority/recipe.ts";
import type { Value } from "#domain/value/value.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

const areas = ["GM0001", "GM0002", "GM0003", "GM0004"] as AreaCode[];
const date = parseIsoDate("2025-01-01");
const compareDate = parseIsoDate("2024-01-01");
if (!date || !compareDate) throw new Error("these days exist");

const recipe = (parts: Recipe["parts"]): Recipe => ({
  parts,
  normalisation: "minMax",
  mean: "arithmetic",
});
const ask = (of: Recipe) => ({ recipe: of, areas, date, compareDate });
const people = { indicator: "people", weight: 50, direction: "higher" } as const;
const waiting = { indicator: "waitingTime", weight: 50, direction: "higher" } as const;

/** The small dataset with another figure of people in one area. */
function withPeople(area: AreaCode, value: Value): Dataset {
  const dataset = smallDataset();
  const before = dataset.series.get("people") ?? new Map();
  const series: Series = new Map([
    ...before,
    [area, new Map([[date as NonNullable<typeof date>, { value, source: "counts" }]])],
  ]);
  return { ...dataset, series: new Map([...dataset.series, ["people", series]]) };
}

describe("rankAreas", () => {
  it("gives no score to an area whose weighted figure is suppressed", () => {
    const found = rankAreas(smallDataset(), ask(recipe([people])));

    expect(found.map(({ place }) => place)).toEqual([3, 2, undefined, 1]);
    expect(found[2]?.score).toBeUndefined();
    expect(found[2]?.points).toBeUndefined();
    expect(found[2]?.figures[0]?.value.kind).toBe("suppressed");
  });

  it("does not hold a missing figure against an area when the part weighs nothing", () => {
    const found = rankAreas(smallDataset(), ask(recipe([people, { ...waiting, weight: 0 }])));

    expect(found[3]?.place).toBe(1);
    expect(found[3]?.points).toEqual([100, 0]);
  });

  it("turns the order round when less is more urgent", () => {
    const found = rankAreas(smallDataset(), ask(recipe([{ ...people, direction: "lower" }])));

    expect(found.map(({ place }) => place)).toEqual([1, 2, undefined, 3]);
  });

  it("counts a range with its middle", () => {
    const range: Value = { kind: "range", low: 200, high: 250, status: "example" };

    const found = rankAreas(withPeople(areas[2] as AreaCode, range), ask(recipe([people])));

    // 120, 150, 225 and 330 people.
    expect(found[2]?.score).toBeCloseTo((100 * (225 - 120)) / (330 - 120), 9);
  });

  it("gives nobody a score when nothing weighs", () => {
    const found = rankAreas(smallDataset(), ask(recipe([{ ...people, weight: 0 }])));

    expect(found.every(({ score, place }) => score === undefined && place === undefined)).toBe(
      true,
    );
  });
});
