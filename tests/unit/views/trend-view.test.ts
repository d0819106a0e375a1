import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, DefinitionBreak, Observation } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { known, smallDataset } from "#tests/builders/dataset.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";
import type { TrendLine } from "#views/trend.ts";
import { trendSegments } from "#views/trend-segments.ts";
import { trendView } from "#views/trend-view.ts";

const code = (text: string) => text as AreaCode;
const day = (text: string) => text as IsoDate;
const query: Answerable = {
  ...defaultQuery,
  indicator: "people",
  selected: code("GM0002"),
  date: day("2025-01-01"),
  compareDate: day("2024-01-01"),
};
const broken: DefinitionBreak = {
  indicator: "people",
  date: day("2024-07-01"),
  areas: undefined,
  reason: "Anders geteld.",
};

/** The small dataset with more half-years, so that a series can be sparse. */
function longer(): Dataset {
  const dataset = smallDataset();
  const people = new Map(dataset.series.get("people"));
  const halfYears = ["2022-01-01", "2022-07-01", "2023-01-01", "2023-07-01"].map(day);
  const early = (area: string, dates: readonly IsoDate[]) => {
    const own = [...(people.get(code(area)) ?? [])];
    const added = dates.map((date): [IsoDate, Observation] => [
      date,
      { value: known(400), source: "counts" },
    ]);
    people.set(code(area), new Map([...added, ...own]));
  };
  early("GM0002", halfYears);
  early("NL01", [day("2022-04-01")]);
  return { ...dataset, series: new Map(dataset.series).set("people", people) };
}

const summary = ({ name, role, points }: TrendLine) => [name, role, points.length];

describe("trendView", () => {
  it("has a line for the selected area, the compared ones, the scope and the country, each once", () => {
    const compared = [code("GM0001"), code("PV22")];

    const view = trendView(smallDataset(), { ...query, compared });

    expect(view.lines.map(summary)).toEqual([
      ["Noordoost", "selected", 3],
      ["Noordwest", "compared", 3],
      ["Drenthe", "compared", 3],
      ["Nederland", "country", 2],
    ]);
  });

  it("keeps the reason on a date without a figure", () => {
    const view = trendView(smallDataset(), { ...query, selected: code("GM0004") });

    expect(view.lines[0]?.points[1]?.measured.value).toEqual({
      kind: "missing",
      reason: "notSupplied",
    });
  });

  it("keeps suppressed figures without a number", () => {
    const view = trendView(smallDataset(), { ...query, selected: code("GM0003") });

    expect(view.lines[0]?.points.map(({ measured }) => measured.value.kind)).toEqual([
      "suppressed",
      "suppressed",
      "suppressed",
    ]);
    expect(view.marks.suppressed).toBe(true);
  });

  it("calls a series sparse that is published now and then, without inventing gaps", () => {
    const { lines } = trendView(longer(), query);

    const country = lines.find(({ role }) => role === "country");
    expect(country?.sparse).toBe(true);
    expect(country?.points.map(({ date }) => date)).toEqual([
      "2022-04-01",
      "2024-01-01",
      "2025-01-01",
    ]);
    expect(lines[0]?.sparse).toBe(false);
  });

  it("marks a reference date that a dense series skips as a gap", () => {
    const dataset = longer();
    const people = new Map(dataset.series.get("people"));
    const own = new Map(people.get(code("GM0002")));
    own.delete(day("2023-01-01"));
    people.set(code("GM0002"), own);
    people.set(code("GM0001"), new Map(longer().series.get("people")?.get(code("GM0002"))));

    const view = trendView(
      { ...dataset, series: new Map(dataset.series).set("people", people) },
      query,
    );

    expect(view.lines[0]?.points.find(({ date }) => date === "2023-01-01")?.measured.value).toEqual(
      {
        kind: "missing",
        reason: "notPublished",
      },
    );
  });

  it("never lets a figure of another day stand in", () => {
    const view = trendView(longer(), { ...query, indicator: "pressure" });

    for (const { points } of view.lines) {
      for (const { date, measured } of points) expect(measured.date).toBe(date);
    }
  });

  it("begins the change at the date compared with", () => {
    const change = { ...query, indicator: "change", compareDate: day("2024-07-01") };

    const view = trendView(smallDataset(), change);

    expect(view.dates).toEqual(["2024-07-01", "2025-01-01"]);
    expect(view.lowest).toBeLessThan(0);
  });

  it.each([
    { indicator: "parkCount", empty: "noSeries" },
    { indicator: "waitingTime", empty: "oneDate" },
    { indicator: "people", empty: undefined },
  ])("says $empty of $indicator", ({ indicator, empty }) => {
    expect(trendView(smallDataset(), { ...query, indicator }).empty).toBe(empty);
  });

  it("says so when no line has a figure", () => {
    const dataset = { ...smallDataset(), series: new Map() };
    expect(trendView(dataset, query).empty).toBe("noFigures");
  });

  it("tells the direction of the selected area and the scope", () => {
    expect(trendView(smallDataset(), query).directions).toEqual([
      { name: "Noordoost", direction: "down" },
      { name: "Drenthe", direction: "same" },
    ]);
    expect(trendView(smallDataset(), { ...query, selected: undefined }).directions).toEqual([
      { name: "Drenthe", direction: "same" },
    ]);
  });

  it("tells no direction across a change of definition", () => {
    const dataset = { ...smallDataset(), breaks: [broken] };

    const view = trendView(dataset, query);

    expect(view.breaks).toEqual([broken]);
    expect(view.directions[0]).toEqual({ name: "Noordoost", direction: "down" });
    const late = { ...broken, date: day("2025-01-01") };
    expect(trendView({ ...dataset, breaks: [late] }, query).directions).toEqual([]);
  });

  it("marks lines of example figures and names the sources", () => {
    const { lines, exampleTitle } = trendView(smallDataset(), query);

    expect(lines.map(({ example }) => example)).toEqual([true, true, false]);
    expect(lines[2]?.sources.map(({ id }) => id)).toEqual(["counts"]);
    expect(exampleTitle).toBe(true);
  });
});

describe("trendSegments", () => {
  it("ends a part at a date without a figure", () => {
    const [line] = trendView(smallDataset(), { ...query, selected: code("GM0004") }).lines;

    const parts = trendSegments(line as TrendLine, []);

    expect(parts.map((part) => part.map(({ date }) => date))).toEqual([
      ["2024-01-01"],
      ["2025-01-01"],
    ]);
  });

  it("lets no part cross a change of definition", () => {
    const [line] = trendView(smallDataset(), query).lines;

    const parts = trendSegments(line as TrendLine, [broken]);

    expect(parts.map((part) => part.length)).toEqual([1, 2]);
  });
});
