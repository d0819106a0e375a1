import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { areaFigures } from "#views/area-figures.ts";
import { placeRange } from "#views/place-range.ts";
import { defaultQuery } from "#views/query.ts";

const code = (text: string) => text as AreaCode;
const figures = areaFigures(smallDataset(), {
  ...defaultQuery,
  indicator: "people",
  date: "2025-01-01" as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
});

describe("placeRange", () => {
  it("counts the areas with a figure", () => {
    expect(placeRange(figures, code("GM0004"))).toEqual({
      place: 1,
      best: 1,
      worst: 1,
      known: 3,
      areas: 4,
    });
    expect(placeRange(figures, code("GM0001"))).toMatchObject({ place: 3, best: 3, worst: 3 });
  });

  it("leaves open what rounding leaves open", () => {
    const close = figures.map((figure) => {
      if (figure.area.code !== "GM0001") return figure;
      const value = { kind: "known", amount: 145, margin: 5, status: "example" } as const;
      return { ...figure, measured: { ...figure.measured, value } };
    });
    expect(placeRange(close, code("GM0001"))).toMatchObject({ place: 3, best: 2, worst: 3 });
    expect(placeRange(close, code("GM0002"))).toMatchObject({ place: 2, best: 2, worst: 3 });
  });

  it("gives no place without a figure", () => {
    expect(placeRange(figures, code("GM0003"))).toBeUndefined();
  });
});
