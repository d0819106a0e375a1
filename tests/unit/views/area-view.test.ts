import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { areaView } from "#views/area-view.ts";
import { comparisonView } from "#views/comparison-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";

const code = (text: string) => text as AreaCode;
const query: Answerable = {
  ...defaultQuery,
  date: "2025-01-01" as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
};

function view(area: string, dataset: Dataset = smallDataset()) {
  const found = areaView(dataset, query, code(area));
  if (!found) throw new Error(`${area} has no page`);
  return found;
}

const kinds = (area: string, dataset?: Dataset) =>
  view(area, dataset).questions.map(({ kind }) => kind);

describe("areaView", () => {
  it("is only about municipalities", () => {
    expect(areaView(smallDataset(), query, code("PV22"))).toBeUndefined();
    expect(areaView(smallDataset(), query, code("GM9999"))).toBeUndefined();
  });

  it("holds the rate against the province, whatever the map is about", () => {
    const found = areaView(
      smallDataset(),
      { ...query, scope: code("NL01"), level: "province", indicator: "parkCount" },
      code("GM0002"),
    );

    expect(found?.finding).toMatchObject({
      area: "Noordoost",
      scope: "Drenthe",
      subject: "selected",
    });
    expect(found?.finding.indicator.id).toBe("pressure");
    expect(found?.place).toMatchObject({ place: 3, areas: 4, known: 3 });
  });

  it("says how the number now compares with the number then", () => {
    expect(view("GM0002").since).toEqual({ kind: "step", step: 0.75, precision: "about" });
    expect(view("GM0003").since).toBeUndefined();
  });

  it("knows a figure, a suppressed one and none from each other", () => {
    const empty = { ...smallDataset(), series: new Map() };
    expect(view("GM0001").known).toBe("figures");
    expect(view("GM0003").known).toBe("suppressed");
    expect(view("GM0001", empty).known).toBe("none");
  });

  it("lists a park on a border in both municipalities", () => {
    expect(view("GM0001").parks.parks.map(({ park, share }) => [park.name, share])).toEqual([
      ["De Eik", 1],
      ["De Grens", 0.6],
    ]);
    expect(view("GM0002").parks.parks.map(({ share }) => share)).toEqual([0.4]);
  });

  it("names the sources of what it shows, boundaries and parks included", () => {
    const ids = view("GM0001").sources.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["counts", "population", "shapes", "parks"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("puts policy first among the facts, newest first", () => {
    const { facts } = areaView(embeddedDataset(), query, code("GM1731")) ?? { facts: [] };
    const policy = facts.filter(({ theme }) => theme === "policy");
    expect(facts.slice(0, policy.length)).toEqual(policy);
    const dates = policy.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it.each(["GM0001", "GM0002", "GM0003", "GM0004"])("has five questions for %s", (area) => {
    expect(new Set(kinds(area)).size).toBe(5);
  });

  it("makes the questions from the numbers", () => {
    expect(view("GM0002").questions[0]).toEqual({ kind: "fewer", people: 50 });
    expect(view("GM0004").questions[0]).toEqual({ kind: "more", people: 30 });
    expect(kinds("GM0003")).toEqual([
      "suppressed",
      "unregistered",
      "waiting",
      "noPolicy",
      "noPark",
    ]);
    expect(kinds("GM0004")).toContain("waitingUnknown");
    expect(kinds("GM0001")).toContain("policy");
    const elsewhere = { ...smallDataset(), series: new Map() };
    const uncovered = { ...elsewhere, parks: { ...elsewhere.parks, covers: [], parks: [] } };
    expect(kinds("GM0001", uncovered)).toEqual([
      "notPublished",
      "unregistered",
      "waitingUnknown",
      "policy",
      "parksUnknown",
    ]);
  });
});

describe("comparisonView", () => {
  it("puts the municipality among its peers, lowest first, examples marked", () => {
    const { dots, averages } = comparisonView(view("GM0002"));

    expect(dots.map(({ name, selected }) => [name, selected])).toEqual([
      ["Noordoost", true],
      ["Zuidoost", false],
    ]);
    expect(dots.every(({ example }) => example)).toBe(true);
    expect(averages.map(({ name }) => name)).toEqual(["Drenthe", "Nederland"]);
  });

  it("leaves the municipality out when it has no figure", () => {
    expect(comparisonView(view("GM0003")).dots.some(({ selected }) => selected)).toBe(false);
  });
});
