import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Recipe, RecipePart } from "#domain/priority/recipe.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { priorityChoropleth } from "#views/priority-choropleth.ts";
import { priorityReason } from "#views/priority-reason.ts";
import { priorityQuestion, priorityView } from "#views/priority-view.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const people = { indicator: "people", weight: 60, direction: "higher" } as const;
const waiting = { indicator: "waitingTime", weight: 20, direction: "higher" } as const;
const parks = { indicator: "parkDensity", weight: 20, direction: "higher" } as const;

function viewOf(parts: readonly RecipePart[], change: Partial<Query> = {}) {
  const dataset = smallDataset();
  const recipe: Recipe = { parts, normalisation: "minMax", mean: "arithmetic" };
  return priorityView(
    dataset,
    normaliseQuery(dataset, { ...defaultQuery, recipe, ...change }).query,
  );
}

describe("priorityView", () => {
  it("lists municipalities by place and puts those without a score apart with the reason", () => {
    const { ranked, unranked } = viewOf([people]);

    expect(ranked.map(({ area, place }) => [area.name, place])).toEqual([
      ["Zuidoost", 1],
      ["Noordoost", 2],
      ["Noordwest", 3],
    ]);
    expect(
      unranked.map(({ area, lacking }) => [area.name, lacking.map(({ value }) => value.kind)]),
    ).toEqual([["Zuidwest", ["suppressed"]]]);
  });

  it("asks about municipalities even when the map shows provinces", () => {
    const dataset = smallDataset();
    const query: Query = { ...defaultQuery, scope: "NL01" as AreaCode, level: "province" };

    const { areas } = priorityQuestion(dataset, normaliseQuery(dataset, query).query);

    expect(areas).toHaveLength(4);
  });

  it("names the share of every part and the ends of its scale", () => {
    const { parts } = viewOf([people, { ...waiting, weight: 0 }, parks]);

    expect(parts.map(({ share }) => share)).toEqual([0.75, 0, 0.25]);
    expect(parts[0]?.span).toEqual([120, 330]);
  });

  it("carries the marks of weighted figures only", () => {
    expect(viewOf([people]).marks).toMatchObject({
      example: true,
      suppressed: true,
      schematic: true,
      fewCounted: false,
      incompleteParks: false,
    });
    expect(viewOf([{ ...people, weight: 0 }, waiting]).marks).toMatchObject({
      example: false,
      suppressed: false,
    });
    expect(viewOf([parks]).marks.incompleteParks).toBe(true);
  });

  it("names the sources of weighted figures only", () => {
    expect(viewOf([{ ...people, weight: 0 }, waiting]).sources).toEqual(["facts"]);
  });

  it("ranks nobody, and blames no figure, when nothing weighs", () => {
    const { ranked, unranked } = viewOf([{ ...people, weight: 0 }]);

    expect(ranked).toEqual([]);
    expect(unranked).toHaveLength(4);
    expect(unranked.flatMap(({ lacking }) => lacking)).toEqual([]);
  });
});

describe("priorityChoropleth", () => {
  it("colours by fifths of the scale, and hatches a municipality with a suppressed figure", () => {
    const { fills } = priorityChoropleth(viewOf([people]));

    expect(Object.fromEntries(fills)).toEqual({
      GM0001: { kind: "class", index: 0 },
      GM0002: { kind: "class", index: 0 },
      GM0003: { kind: "suppressed" },
      GM0004: { kind: "class", index: 4 },
    });
  });

  it("leaves a municipality without a figure empty", () => {
    expect(priorityChoropleth(viewOf([waiting])).fills.get("GM0004" as AreaCode)).toEqual({
      kind: "missing",
    });
  });
});

describe("priorityReason", () => {
  it("stacks the parts, most points first, up to the score", () => {
    const reason = priorityReason(viewOf([waiting, people]), "GM0002" as AreaCode);

    if (reason?.kind !== "ranked") throw new Error("Noordoost has a place");
    const { parts, row } = reason;
    expect(parts.map(({ before }) => before)).toEqual([0, parts[0]?.points]);
    expect((parts[1]?.before ?? 0) + (parts[1]?.points ?? 0)).toBeCloseTo(row.score, 9);
    expect(parts[0]?.points).toBeGreaterThanOrEqual(parts[1]?.points ?? 0);
  });

  it("says what is extreme and how far the neighbours are", () => {
    const reason = priorityReason(viewOf([people]), "GM0004" as AreaCode);

    if (reason?.kind !== "ranked") throw new Error("Zuidoost has a place");
    expect(reason.parts[0]?.extreme).toBe("mostUrgent");
    expect(reason.above).toBeUndefined();
    expect(reason.below?.area.name).toBe("Noordoost");
    expect(reason.below?.points).toBeCloseTo((100 * (330 - 150)) / 210, 9);
  });

  it("says which figure is lacking, and nothing about an area elsewhere", () => {
    const view = viewOf([people]);

    expect(priorityReason(view, "GM0003" as AreaCode)?.kind).toBe("unranked");
    expect(priorityReason(view, "GM9999" as AreaCode)).toBeUndefined();
  });
});
