import { describe, expect, it } from "vitest";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateSpan, referenceDates } from "#domain/dataset/default-dates.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { missing } from "#domain/value/value.ts";
import { known, smallDataset } from "#tests/builders/dataset.ts";

const code = (text: string) => text as AreaCode;
const own = ["2024-01-01", "2024-07-01", "2025-01-01"];

/** With a second province of one municipality, published on a day of its own, and a third without counts. */
function withNeighbours(): Dataset {
  const small = smallDataset();
  const add = (text: string, level: Area["level"], parent: string): [AreaCode, Area] => [
    code(text),
    { code: code(text), name: text, level, parent: code(parent), centre: [6, 52] },
  ];
  const published = { value: known(900, "published", 0), source: "counts" };
  return {
    ...small,
    areas: new Map([
      ...small.areas,
      add("PV25", "province", "NL01"),
      add("GM0228", "municipality", "PV25"),
      add("PV24", "province", "NL01"),
    ]),
    series: new Map([
      ...small.series,
      [
        "people",
        new Map([
          ...(small.series.get("people") ?? []),
          [code("GM0228"), new Map([["2025-04-01" as IsoDate, published]])],
        ]),
      ],
    ]),
  };
}

describe("referenceDates", () => {
  const dataset = withNeighbours();

  it("offers a province the days on which its own municipalities were counted", () => {
    expect(referenceDates(dataset, code("PV22"))).toEqual(own);
    expect(referenceDates(dataset, code("PV25"))).toEqual(["2025-04-01"]);
    expect(dateSpan(dataset, code("PV22"))).toEqual({ first: "2024-01-01", last: "2025-01-01" });
  });

  it("offers the country all of them", () => {
    expect(referenceDates(dataset, code("NL01"))).toEqual([...own, "2025-04-01"]);
  });

  it("opens with days on which most were counted, not with the few figures of another day", () => {
    expect(dateSpan(dataset, code("NL01"))).toEqual({ first: "2024-01-01", last: "2025-01-01" });
  });

  it("compares one well counted day with the very first", () => {
    const days = (...texts: string[]) =>
      new Map(
        texts.map((text) => [
          text as IsoDate,
          { value: known(50, "supplied", 0), source: "counts" },
        ]),
      );
    const people = new Map([
      [code("GM0001"), days("2017-01-01", "2025-01-01")],
      [code("GM0002"), days("2025-01-01")],
      [code("GM0003"), days("2025-01-01")],
    ]);
    const series = new Map([...dataset.series, ["people", people]]);

    expect(dateSpan({ ...dataset, series }, code("PV22"))).toEqual({
      first: "2017-01-01",
      last: "2025-01-01",
    });
  });

  it("is no stop when every count of that day is missing", () => {
    const people = dataset.series.get("people");
    const lost = new Map(
      [...(people ?? [])].map(([area, days]) => [
        area,
        new Map(days).set("2026-01-01" as IsoDate, {
          value: missing("unknown"),
          source: "counts",
        }),
      ]),
    );

    const series = new Map([...dataset.series, ["people", lost]]);
    expect(referenceDates({ ...dataset, series }, code("PV22"))).toEqual(own);
  });

  it("gives a municipality the days of its province", () => {
    expect(referenceDates(dataset, code("GM0003"))).toEqual(own);
  });

  it("gives a province without any count the days of the country", () => {
    expect(referenceDates(dataset, code("PV24"))).toEqual([...own, "2025-04-01"]);
  });

  it("has no day when nothing was counted", () => {
    const empty = { ...dataset, series: new Map() };

    expect(referenceDates(empty, code("PV22"))).toEqual([]);
    expect(dateSpan(empty, code("PV22"))).toEqual({ first: "1970-01-01", last: "1970-01-01" });
  });
});
