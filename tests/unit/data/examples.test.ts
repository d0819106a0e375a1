import { sum } from "d3-array";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const dataset = embeddedDataset();
const dates = Array.from(
  { length: 14 },
  (_, half) => `${2019 + Math.floor(half / 2)}-${half % 2 ? "07" : "01"}-01` as IsoDate,
);
const drenthe = [...dataset.areas.values()]
  .filter(({ parent }) => parent === "PV22")
  .map(({ code }) => code);
const province = "PV22" as AreaCode;
const westerveld = "GM1701" as AreaCode;

/** The example of that area and day. */
function example(area: AreaCode, date: IsoDate) {
  const value = dataset.series.get("people")?.get(area)?.get(date)?.value;
  if (!value || !("status" in value)) throw new Error(`no example for ${area} on ${date}`);
  return value;
}

function amount(area: AreaCode, date: IsoDate): number {
  const value = example(area, date);
  return value.kind === "known" ? value.amount : Number.NaN;
}

const [first = "" as IsoDate, last = "" as IsoDate] = [dates[0], dates.at(-1)];
const shown = drenthe.filter((area) => example(area, first).kind === "known");
const hidden = drenthe.filter((area) => example(area, first).kind === "suppressed");
const others = shown.filter((area) => area !== westerveld);

describe("the example counts of Drenthe", () => {
  it("stand for 1 January and 1 July of 2019 to 2025, for all twelve and the province", () => {
    expect(drenthe).toHaveLength(12);
    for (const area of [province, ...drenthe]) {
      expect([...(dataset.series.get("people")?.get(area)?.keys() ?? [])]).toEqual(dates);
    }
  });

  it("are all marked as examples", () => {
    const statuses = [province, ...drenthe].flatMap((area) =>
      dates.map((date) => example(area, date).status),
    );

    expect(new Set(statuses)).toEqual(new Set(["example"]));
  });

  it("are multiples of ten with a margin of five", () => {
    for (const area of [province, ...shown]) {
      for (const date of dates) {
        expect(example(area, date)).toMatchObject({ kind: "known", margin: 5 });
        expect(amount(area, date) % 10).toBe(0);
      }
    }
  });

  it("sum to 3,490 on the first day, the hidden ones together counting for ten", () => {
    expect(amount(province, first)).toBe(3490);
    for (const date of dates) {
      expect(amount(province, date) - sum(shown, (area) => amount(area, date))).toBe(10);
    }
  });

  it("let Westerveld begin over 600 and end about a third lower, without ever rising", () => {
    const course = dates.map((date) => amount(westerveld, date));

    expect(course[0]).toBeGreaterThan(600);
    expect((course.at(-1) ?? 0) / (course[0] ?? 1)).toBeCloseTo(2 / 3, 1);
    expect(course).toEqual(course.toSorted((a, b) => b - a));
  });

  it("give the other municipalities people in proportion to their buildings on recreation grounds", () => {
    const homes = (area: AreaCode) => {
      const value = dataset.series
        .get("holidayHomes")
        ?.get(area)
        ?.get("2021-12-01" as IsoDate);
      return value?.value.kind === "known" ? value.value.amount : Number.NaN;
    };
    const perHome = sum(others, (area) => amount(area, first)) / sum(others, homes);

    for (const area of others) {
      const expected = homes(area) * perHome;
      expect(Math.abs(amount(area, first) - expected)).toBeLessThan(0.2 * expected + 5);
    }
  });

  it("let the others grow together about as the country did, from 51,000 to 60,000", () => {
    const growth =
      sum(others, (area) => amount(area, last)) / sum(others, (area) => amount(area, first));

    expect(growth).toBeGreaterThan(60 / 51 - 0.04);
    expect(growth).toBeLessThan(60 / 51 + 0.04);
  });

  it("hide Assen and Meppel below ten on every day, never one alone", () => {
    expect(hidden.map((area) => dataset.areas.get(area)?.name)).toEqual(["Assen", "Meppel"]);
    for (const area of hidden) {
      for (const date of dates) {
        expect(example(area, date)).toEqual({
          kind: "suppressed",
          cause: "primary",
          low: 1,
          high: 9,
          status: "example",
        });
      }
    }
  });
});
