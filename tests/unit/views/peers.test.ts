import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { peersOf } from "#views/peers.ts";
import { defaultQuery } from "#views/query.ts";

const code = (text: string) => text as AreaCode;
const query: Answerable = {
  ...defaultQuery,
  date: "2025-01-01" as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
};
const names = (dataset: Dataset, area: string, at = query) =>
  peersOf(dataset, at, code(area)).map((peer) => peer.area.name);

describe("peersOf", () => {
  it("takes only municipalities with a figure that are near enough", () => {
    expect(names(smallDataset(), "GM0002")).toEqual(["Zuidoost"]);
  });

  it("computes the distance as documented", () => {
    const [nearest] = peersOf(smallDataset(), query, code("GM0002"));
    // Three municipalities: 10,000, 20,000 and 30,000 inhabitants with 100, 400 and 700 buildings;
    // the waiting time of Zuidoost is not known and counts as one standard deviation.
    const spread = (numbers: readonly number[]) => {
      const mean = numbers.reduce((a, b) => a + b) / numbers.length;
      return Math.sqrt(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length);
    };
    const size = [10, 20, 30].map((thousand) => Math.log(thousand * 1000));
    const homes = [10, 20, 700 / 30].map(Math.log1p);
    const expected = Math.sqrt(
      (((size[1] ?? 0) - (size[2] ?? 0)) / spread(size)) ** 2 / 3 +
        (((homes[1] ?? 0) - (homes[2] ?? 0)) / spread(homes)) ** 2 / 3 +
        1 / 3,
    );
    expect(nearest?.distance).toBeCloseTo(expected, 10);
  });

  it("is symmetric and does not look at the figure itself", () => {
    const dataset = smallDataset();
    const people = new Map(dataset.series.get("people"));
    const own = people.get(code("GM0004")) ?? new Map();
    const tenfold = new Map(
      [...own].map(([date, observation]) => [
        date,
        observation.value.kind === "known"
          ? {
              ...observation,
              value: { ...observation.value, amount: observation.value.amount * 10 },
            }
          : observation,
      ]),
    );
    people.set(code("GM0004"), tenfold);
    const changed = { ...dataset, series: new Map(dataset.series).set("people", people) };

    const distances = (given: Dataset) =>
      peersOf(given, query, code("GM0002")).map(({ distance }) => distance);
    expect(distances(changed)).toEqual(distances(dataset));
  });

  it("gives at most ten, none further than 1.5, and never the municipality itself", () => {
    const dataset = embeddedDataset();
    const late = { ...query, date: "2025-07-01" as IsoDate };
    for (const area of ["GM1701", "GM0119", "GM0363", "GM0744"]) {
      const peers = peersOf(dataset, late, code(area));
      expect(peers.length).toBeLessThanOrEqual(10);
      expect(peers.every(({ distance }) => distance <= 1.5)).toBe(true);
      expect(peers.some((peer) => peer.area.code === area)).toBe(false);
    }
    expect(peersOf(dataset, late, code("GM1701"))).toHaveLength(10);
    expect(peersOf(dataset, late, code("GM0363")).length).toBeLessThan(5);
  });
});
