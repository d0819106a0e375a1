import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { legendView } from "#views/legend-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";
import { tooltipView } from "#views/tooltip-view.ts";

function viewOf(dataset: ReturnType<typeof smallDataset>, asked: Partial<Query> = {}) {
  return choroplethView(dataset, normaliseQuery(dataset, { ...defaultQuery, ...asked }).query);
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

  it("says that the list of parks is incomplete when parks are counted", () => {
    expect(viewOf(smallDataset(), { indicator: "parkCount" }).marks.incompleteParks).toBe(true);
  });
});

describe("legendView", () => {
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
