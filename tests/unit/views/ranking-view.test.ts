import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { figureDates } from "#views/figure-dates.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";
import { type RankingOrder, rankingColumns, rankingView } from "#views/ranking-view.ts";

const dataset = smallDataset();
const answer = (change: Partial<Query> = {}) =>
  choroplethView(dataset, normaliseQuery(dataset, { ...defaultQuery, ...change }).query);
const names = (order?: RankingOrder) => rankingView(answer(), order).map(({ name }) => name);

describe("rankingView", () => {
  it("begins with the highest, and ends with what has no figure", () => {
    expect(names()).toEqual(["Noordwest", "Zuidoost", "Noordoost", "Zuidwest"]);
  });

  it("keeps what has no figure at the end, whatever the direction", () => {
    for (const by of ["place", "value", "people"] as const) {
      expect(names({ by, descending: true }).at(-1)).toBe("Zuidwest");
      expect(names({ by, descending: false }).at(-1)).toBe("Zuidwest");
    }
  });

  it("holds every area of the map in every order", () => {
    const all = answer()
      .figures.map(({ area }) => area.name)
      .sort();

    for (const by of rankingColumns) {
      expect(names({ by, descending: true }).toSorted()).toEqual(all);
    }
  });

  it("gives every row the fill of the map, and the suppressed one no bar", () => {
    const view = answer();

    for (const row of rankingView(view)) {
      expect(row.fill).toBe(view.fills.get(row.code));
      expect(row.bar === undefined).toBe(row.fill.kind === "suppressed");
    }
  });

  it("draws growth and decline from the same zero", () => {
    // Zuidoost +10 %, Noordoost −25 %; Noordwest may have begun under 100 people.
    const bars = new Map(
      rankingView(answer({ indicator: "change" })).map(({ name, bar }) => [name, bar]),
    );

    const zero = 25 / 35;
    expect(bars.get("Zuidoost")?.start).toBeCloseTo(zero);
    expect(bars.get("Zuidoost")?.length).toBeCloseTo(10 / 35);
    expect(bars.get("Noordoost")?.start).toBeCloseTo(0);
    expect(bars.get("Noordoost")?.length).toBeCloseTo(zero);
    expect(bars.get("Noordwest")).toBeUndefined();
  });
});

describe("figureDates", () => {
  it("is the day that the figures are about, not the day that was asked", () => {
    expect(figureDates(answer())).toEqual(["2025-01-01", "2025-01-01"]);
    expect(figureDates(answer({ indicator: "waitingTime" }))).toEqual(["2021-04-01", "2021-04-01"]);
  });

  it("is the day asked when there is no figure", () => {
    const view = answer({ scope: "PV22" as AreaCode });

    expect(figureDates({ ...view, figures: [] })).toEqual([view.date, view.date]);
  });
});
