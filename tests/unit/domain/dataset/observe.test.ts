import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { childrenOf, observeNear, observeOn } from "#domain/dataset/observe.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

const at = (area: string, date: string) => ({ area: area as AreaCode, date: date as IsoDate });

function without(dataset: Dataset, id: string, area: string): Dataset {
  const series = new Map(dataset.series);
  series.set(id, new Map([...(series.get(id) ?? [])].filter(([code]) => code !== area)));
  return { ...dataset, series };
}

describe("observeOn", () => {
  it("gives the figure of exactly that day, with its source", () => {
    expect(observeOn(smallDataset(), "people", at("GM0001", "2024-07-01"))).toEqual({
      value: { kind: "known", amount: 110, margin: 5, status: "example" },
      date: "2024-07-01",
      sources: ["counts"],
    });
    expect(observeOn(smallDataset(), "people", at("GM0001", "2024-08-01"))).toBeUndefined();
  });

  it("sums the municipalities of a province that has no figure of its own", () => {
    const dataset = without(smallDataset(), "people", "PV22");

    const summed = observeOn(dataset, "people", at("PV22", "2025-01-01"));

    // 120 + 150 + 330 known, each with a margin of 5, and 1 to 9 suppressed.
    expect(summed?.value).toEqual({ kind: "range", low: 586, high: 624, status: "example" });
  });

  it("prefers the figure of the province itself over the sum", () => {
    expect(observeOn(smallDataset(), "people", at("PV22", "2025-01-01"))?.value).toMatchObject({
      kind: "known",
      amount: 610,
    });
  });

  it("gives no sum when a municipality was not observed that day", () => {
    const dataset = without(without(smallDataset(), "people", "PV22"), "people", "GM0004");

    expect(observeOn(dataset, "people", at("PV22", "2025-01-01"))).toBeUndefined();
  });

  it("knows nothing of a series that is not there", () => {
    expect(observeOn(smallDataset(), "toString", at("GM0001", "2025-01-01"))).toBeUndefined();
  });
});

describe("observeNear", () => {
  it("falls back on the nearest earlier day within reach", () => {
    const near = (days: number) =>
      observeNear(smallDataset(), "people", { ...at("GM0001", "2025-01-31"), days });

    expect(near(30)?.date).toBe("2025-01-01");
    expect(near(29)).toBeUndefined();
  });

  it("takes a later day only when any day will do", () => {
    const near = (days: number) =>
      observeNear(smallDataset(), "inhabitants", { ...at("GM0001", "2019-01-01"), days });

    expect(near(Number.POSITIVE_INFINITY)?.date).toBe("2025-01-01");
    expect(near(10_000)).toBeUndefined();
  });
});

describe("childrenOf", () => {
  it("lists the areas directly below", () => {
    const dataset = smallDataset();

    expect(childrenOf(dataset, "NL01" as AreaCode)).toEqual(["PV22"]);
    expect(childrenOf(dataset, "PV22" as AreaCode)).toEqual([
      "GM0001",
      "GM0002",
      "GM0003",
      "GM0004",
    ]);
    expect(childrenOf(dataset, "GM0001" as AreaCode)).toEqual([]);
  });
});
