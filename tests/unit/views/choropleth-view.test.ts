import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { legendView } from "#views/legend-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";
import { rankingView } from "#views/ranking-view.ts";
import { tooltipView } from "#views/tooltip-view.ts";

function viewOf(dataset: ReturnType<typeof smallDataset>, asked: Partial<Query> = {}) {
  return choroplethView(dataset, normaliseQuery(dataset, { ...defaultQuery, ...asked }).query);
}
/** The small country with a range of people in Noordwest on the last day. */
function withRange(low: number, high: number) {
  const dataset = smallDataset();
  const people = new Map(dataset.series.get("people"));
  const code = "GM0001" as AreaCode;
  const value = { kind: "range", low, high, status: "supplied" } as const;
  const last = "2025-01-01" as IsoDate;
  people.set(code, new Map(people.get(code)).set(last, { value, source: "counts" }));
  return { ...dataset, series: new Map(dataset.series).set("people", people) };
}
const july = "2024-07-01" as IsoDate;

describe("choroplethView", () => {
  it("keeps its round classes while the date slides", () => {
    const dataset = embeddedDataset();
    const breaks = ["2019-01-01", "2022-01-01", "2025-01-01"].map(
      (date) => viewOf(dataset, { date: date as IsoDate }).breaks,
    );

    expect(breaks[0]).toEqual(breaks[1]);
    expect(breaks[1]).toEqual(breaks[2]);
    expect(breaks[0]?.length).toBeGreaterThanOrEqual(3);
  });

  it("has 0 as a bound of a change that goes both ways", () => {
    const { breaks } = viewOf(embeddedDataset(), { indicator: "change" });

    expect(breaks).toContain(0);
  });

  it("never colours an amount, and carries its marks", () => {
    const { breaks, fills, marks } = viewOf(smallDataset(), { indicator: "people" });

    expect(breaks).toEqual([]);
    expect([...fills.values()].map(({ kind }) => kind)).toEqual([
      "plain",
      "plain",
      "plain",
      "suppressed",
    ]);
    expect(marks).toMatchObject({ example: true, schematic: true, suppressed: true });
    expect(marks.incompleteParks).toBe(false);
  });

  it("classes a range only where all of it lies in one class, and says between which it lies", () => {
    const { breaks, fills, figures } = viewOf(withRange(60, 130), { classes: 3 });
    const [west] = figures.filter(({ area }) => area.code === "GM0001");

    // 60 to 130 of 10,000 inhabitants are 6 to 13 per 1,000; the middle, 9.5, lies in one class.
    expect(west?.measured.value).toMatchObject({ kind: "range", low: 6, high: 13 });
    const classes = [6, 13].map((amount) => breaks.filter((bound) => amount >= bound).length);
    expect(classes[0]).not.toBe(classes[1]);
    expect(fills.get("GM0001" as AreaCode)).toEqual({
      kind: "between",
      from: classes[0],
      to: classes[1],
    });
    const narrow = viewOf(withRange(125, 130), { classes: 3 }).fills.get("GM0001" as AreaCode);
    expect(narrow?.kind).toBe("class");
  });

  it("says that the list of parks is incomplete when parks are counted", () => {
    expect(viewOf(smallDataset(), { indicator: "parkCount" }).marks.incompleteParks).toBe(true);
  });
});

describe("the ranking of a range", () => {
  it("gives the places that it leaves open, to itself and to what may be above or below", () => {
    const rows = rankingView(viewOf(withRange(60, 130)));

    // Noordwest 6 to 13; Zuidoost 11; Noordoost 7.5; Zuidwest suppressed.
    expect(rows.map(({ name, place, worst }) => [name, place, worst])).toEqual([
      ["Zuidoost", 1, 2],
      ["Noordwest", 1, 3],
      ["Noordoost", 2, 3],
      ["Zuidwest", undefined, undefined],
    ]);
  });

  it("draws what is certain apart from what the range adds", () => {
    const [, west, east] = rankingView(viewOf(withRange(60, 130)));

    expect(west?.bar?.start).toBe(0);
    expect(west?.bar?.length).toBeCloseTo(6 / 13, 12);
    expect(west?.unsure?.start).toBeCloseTo(6 / 13, 12);
    expect(west?.unsure?.length).toBeCloseTo(7 / 13, 12);
    expect(east?.unsure).toBeUndefined();
  });

  it("turns round by value, and keeps the unknown last", () => {
    const view = viewOf(withRange(60, 130));
    const names = rankingView(view, { by: "value", descending: false }).map(({ name }) => name);

    expect(names).toEqual(["Noordoost", "Noordwest", "Zuidoost", "Zuidwest"]);
  });
});

describe("legendView", () => {
  it("draws a range from end to end, and counts those between classes", () => {
    const legend = legendView(viewOf(withRange(60, 130)));
    const dot = legend.dots.find(({ code }) => code === "GM0001");

    expect(dot?.until).toBeGreaterThan(dot?.at ?? 1);
    expect(legend.between).toBe(1);
    expect(legend.dots.filter(({ at, until }) => at !== until)).toHaveLength(1);
  });

  it("spans the axis without a gap and places every dot within the class of its value", () => {
    const view = viewOf(embeddedDataset());
    const { classes, dots, suppressed } = legendView(view);

    expect(classes[0]?.start).toBe(0);
    expect(classes.at(-1)?.end).toBeCloseTo(1, 12);
    for (const [index, each] of classes.slice(1).entries()) {
      expect(each.start).toBe(classes[index]?.end);
    }
    for (const { code, at } of dots) {
      const fill = view.fills.get(code);
      const own = fill?.kind === "class" ? classes[fill.index] : undefined;
      expect(at).toBeGreaterThanOrEqual(own?.start ?? 2);
      expect(at).toBeLessThanOrEqual(own?.end ?? -1);
    }
    expect(suppressed).toBe(2);
  });

  it("shows round amounts as circles", () => {
    const { circles, classes } = legendView(viewOf(smallDataset(), { indicator: "people" }));

    expect(classes).toEqual([]);
    expect(circles).toEqual([200, 100, 20]);
  });
});

describe("tooltipView", () => {
  it("tells value, place and a trend that keeps its gap", () => {
    const dataset = smallDataset();
    const view = viewOf(dataset, { indicator: "people" });

    const told = tooltipView(dataset, view, "GM0004" as AreaCode);

    expect(told).toMatchObject({ place: 1, of: 3, exampleTrend: true });
    expect(told?.trend.map(({ amount }) => amount)).toEqual([300, undefined, 330]);
    expect(told?.trend[1]?.date).toBe(july);
  });

  it("has nothing to tell about an area outside the question", () => {
    const dataset = smallDataset();

    expect(tooltipView(dataset, viewOf(dataset), "NL01" as AreaCode)).toBeUndefined();
  });
});
