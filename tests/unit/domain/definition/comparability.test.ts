import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import {
  type ComparedFigure,
  comparability,
  growthComparability,
} from "#domain/definition/comparability.ts";
import { definitionOf } from "#domain/definition/definition-of.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const code = (text: string) => text as AreaCode;
const day = (text: string) => text as IsoDate;

const embedded = embeddedDataset();
const own: Source = {
  id: "file:eigen",
  title: "eigen.csv",
  publisher: "Eigen bestand",
  date: undefined,
  licence: "",
  processing: "",
  origin: "file",
  kind: "counts",
  size: 2,
};
const older: Source = { ...own, id: "file:oud", title: "oud.csv", edition: "cbs-2017" };
const dataset: Dataset = {
  ...embedded,
  sources: new Map([...embedded.sources, [own.id, own], [older.id, older]]),
};

const figure = (area: string, date = "2024-01-01", source = "nrit-2024"): ComparedFigure => ({
  area: code(area),
  date: day(date),
  source,
});

describe("the definition register", () => {
  it("has a row of its own for every province in the running series", () => {
    const provinces = [...embedded.areas.values()].filter(({ level }) => level === "province");
    expect(provinces).toHaveLength(12);
    for (const { code: area } of provinces)
      expect(definitionOf(embedded, figure(area))?.area).toBe(area);
  });

  it("knows every series that an embedded source of registrations belongs to", () => {
    const editions = new Set(embedded.definitions.map(({ edition }) => edition));
    const counts = [...embedded.sources.values()].filter(({ kind }) => kind === "counts");
    expect(counts.length).toBeGreaterThan(5);
    for (const { id, edition } of counts)
      expect([id, editions.has(edition ?? "")]).toEqual([id, true]);
  });

  it("names a publication for every row", () => {
    for (const { source, supplier, parks } of embedded.definitions)
      expect([source, supplier, parks].every(Boolean)).toBe(true);
  });

  it("finds the row of the province of a municipality, and none before the series began", () => {
    expect(definitionOf(dataset, figure("GM0175"))?.area).toBe("PV23");
    expect(definitionOf(dataset, figure("NL01"))?.area).toBe("NL01");
    expect(definitionOf(dataset, figure("GM0175", "2018-12-31"))).toBeUndefined();
    expect(definitionOf(dataset, figure("GM0175", "2021-07-02", older.id))).toBeUndefined();
    expect(definitionOf(dataset, figure("GM0175", "2021-07-01", older.id))?.edition).toBe(
      "cbs-2017",
    );
    expect(definitionOf(dataset, figure("GM0175", "2024-01-01", own.id))).toBeUndefined();
  });
});

describe("comparability", () => {
  it("calls municipalities of one province, in one series and on one day, comparable", () => {
    expect(comparability(dataset, [figure("GM0175"), figure("GM0150")])).toEqual({
      verdict: "comparable",
      reasons: [],
    });
  });

  it("asks for care across provinces, and names them", () => {
    expect(comparability(dataset, [figure("GM0175"), figure("GM0303"), figure("GM0150")])).toEqual({
      verdict: "withCare",
      reasons: [{ kind: "perArea", areas: ["PV23", "PV24"] }],
    });
  });

  it("never compares two series", () => {
    const judged = comparability(dataset, [
      figure("GM0175"),
      figure("GM0150", "2020-01-01", older.id),
    ]);
    expect(judged.verdict).toBe("not");
    expect(judged.reasons).toContainEqual({
      kind: "otherSeries",
      editions: ["cbs-2019", "cbs-2017"],
    });
  });

  it("asks for care where nobody wrote down what was counted", () => {
    const judged = comparability(dataset, [
      figure("GM0175", "2024-01-01", own.id),
      figure("GM0150", "2024-01-01", own.id),
    ]);
    expect(judged).toEqual({
      verdict: "withCare",
      reasons: [{ kind: "unknown", sources: [own.id] }],
    });
  });

  it("asks for care with figures that were made up", () => {
    const made = { ...figure("GM1680", "2024-01-01", "voorbeeldcijfers"), example: true };
    const other = { ...figure("GM0106", "2024-01-01", "voorbeeldcijfers"), example: true };
    expect(comparability(dataset, [made, other])).toEqual({
      verdict: "withCare",
      reasons: [{ kind: "examples" }],
    });
  });

  it("asks for care when figures are about different days", () => {
    const judged = comparability(dataset, [figure("GM0175"), figure("GM0150", "2024-04-01")]);
    expect(judged).toEqual({
      verdict: "withCare",
      reasons: [{ kind: "otherDays", first: "2024-01-01", last: "2024-04-01" }],
    });
  });

  it("tells what a figure of the whole country covers, even when it stands alone", () => {
    const judged = comparability(dataset, [figure("NL01")]);
    expect(judged.verdict).toBe("withCare");
    expect(judged.reasons).toEqual([
      { kind: "coverage", text: expect.stringContaining("zeven provincies") as string },
    ]);
    expect(comparability(dataset, [figure("GM0175", "2024-01-01", own.id)]).verdict).toBe(
      "comparable",
    );
    expect(comparability(dataset, []).verdict).toBe("comparable");
  });

  it("does not depend on the order of the figures", () => {
    const figures = [figure("GM0303"), figure("GM0175"), figure("GM0150", "2024-04-01")];
    expect(comparability(dataset, figures.toReversed())).toEqual(comparability(dataset, figures));
  });
});

describe("growthComparability", () => {
  const pair = (date: string, source = "nrit-2024") =>
    [figure("GM0175", date, source), figure("GM0175", "2025-04-01")] as const;

  it("compares an area with itself within one series", () => {
    expect(growthComparability(dataset, pair("2024-01-01")).verdict).toBe("comparable");
  });

  it("never joins the series of 2017-2021 to the one that runs since 2019", () => {
    expect(growthComparability(dataset, pair("2017-07-01", older.id)).verdict).toBe("not");
  });

  it("is not comparable across a break, and tells why", () => {
    const broken = {
      ...dataset,
      breaks: [
        {
          indicator: "people",
          date: day("2024-07-01"),
          areas: undefined,
          reason: "Anders geteld.",
        },
      ],
    };
    const judged = growthComparability(broken, pair("2024-01-01"));
    expect(judged.verdict).toBe("not");
    expect(judged.reasons[0]).toEqual({
      kind: "broken",
      date: "2024-07-01",
      reason: "Anders geteld.",
    });
    const elsewhere = { ...broken, breaks: broken.breaks.map((each) => ({ ...each, areas: [] })) };
    expect(growthComparability(elsewhere, pair("2024-01-01")).verdict).toBe("comparable");
    expect(growthComparability(broken, pair("2024-07-01")).verdict).toBe("comparable");
  });
});
