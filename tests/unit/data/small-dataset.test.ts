import { feature } from "topojson-client";
import { expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { areaHectares } from "#domain/area/area-hectares.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

const ask = (area: string, date: string) => ({
  indicator: "people",
  area: area as AreaCode,
  date: date as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
});

it("is a country of four adjoining squares", () => {
  const dataset = smallDataset();
  const { drawn } = dataset.boundaries;

  const shapes = feature(drawn, drawn.objects.municipalities).features;

  expect(shapes.map(({ properties }) => properties.code)).toEqual([
    "GM0001",
    "GM0002",
    "GM0003",
    "GM0004",
  ]);
  expect(areaHectares(dataset.boundaries, dataset, "NL01" as AreaCode)).toBeGreaterThan(100_000);
});

it("holds every kind of answer", () => {
  const dataset = smallDataset();

  const kinds = ["GM0001", "GM0003", "GM0004"].map(
    (area) => measure(dataset, ask(area, "2024-07-01")).value.kind,
  );

  expect(kinds).toEqual(["known", "suppressed", "missing"]);
});
