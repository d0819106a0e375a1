import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import { codesOn } from "#domain/area/reorganisation.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { missing, type Value } from "#domain/value/value.ts";
import { carryFigures } from "#ingest/figures/carry-figures.ts";
import { createDivisionOf } from "#ingest/figures/division-of.ts";
import { createFigures } from "#ingest/table/figures.ts";
import { measureIdea } from "#ingest/table/measure-idea.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const { areas, reorganisations } = embeddedDataset();
const code = (text: string) => parseAreaCode(text) as AreaCode;
const day = "2022-01-01" as IsoDate;
const today = new Set([...areas.keys()].filter((each) => each.startsWith("GM")));

type Rows = Readonly<Record<string, number | Value>>;

function carried(rows: Rows, header = "huishoudens", date = day) {
  const figures = createFigures();
  for (const [area, given] of Object.entries(rows)) {
    const value: Value =
      typeof given === "number"
        ? { kind: "known", amount: given, margin: 0, status: "supplied" }
        : given;
    figures.add({ area: code(area), date, value, definition: "" });
  }
  const measures = [{ idea: measureIdea(header, ""), decimals: 0, figures: figures.done() }];
  const done = carryFigures(
    { name: "a.csv", series: "a.csv", measures, records: 1 },
    { areas, reorganisations },
  );
  const after = done.file.measures[0]?.figures;
  const amounts = new Map(
    [...(after?.all() ?? [])].map(({ area, value }): [string, unknown] => [
      area,
      value.kind === "known" ? value.amount : value.kind,
    ]),
  );
  const kinds = done.carries.map(({ kind, to }) => `${kind} ${to}`);
  return { ...done, amounts: Object.fromEntries(amounts), kinds };
}

describe("figures of municipalities that merged", () => {
  it("are added up in the new municipality", () => {
    const { amounts, kinds } = carried({ GM0501: 10, GM0530: 20, GM0614: 5, GM1680: 7 });

    expect(amounts).toEqual({ GM1680: 7, GM1992: 35 });
    expect(kinds).toEqual(["carried GM1992"]);
  });

  it("are added to the one that stayed", () => {
    expect(carried({ GM0014: 100, GM0009: 3, GM0017: 9 }).amounts).toEqual({ GM0014: 112 });
  });

  it("go through several reorganisations", () => {
    // Menaldumadeel was renamed Menameradiel in 2011, which merged into Waadhoeke in 2018; a part of
    // Littenseradiel went there too.
    const old = { GM0083: 8, GM0063: 1, GM0070: 2 };

    expect(carried(old).kinds).toEqual(["split GM1949"]);
    expect(carried({ GM0241: 8 }).amounts).toEqual({ GM1945: 8 });
  });

  it("give no sum when a part has no figure, and none of it is taken for the whole", () => {
    const { amounts, kinds } = carried({ GM0501: 10, GM0530: missing("unknown"), GM0614: 5 });

    expect(amounts).toEqual({ GM1992: "missing" });
    expect(kinds).toEqual(["incomplete GM1992"]);
  });

  it("give no sum of percentages", () => {
    const { amounts, kinds } = carried({ GM0501: 10, GM0530: 20, GM0614: 5 }, "aandeel (%)");

    expect(amounts).toEqual({});
    expect(kinds).toEqual(["unaddable GM1992"]);
  });

  it("are never divided when they were split", () => {
    const { amounts, kinds } = carried({ GM0788: 10, GM0855: 100, GM0865: 20, GM1680: 1 });

    expect(amounts).toEqual({
      ...{ GM0757: "missing", GM0824: "missing", GM0855: "missing", GM0865: "missing" },
      GM1680: 1,
    });
    expect(kinds.every((kind) => kind.startsWith("split "))).toBe(true);
  });

  it("do not change the figure of the new one when that stands beside them", () => {
    const { amounts, kinds } = carried({ GM0501: 10, GM0530: 20, GM0614: 5, GM1992: 40 });

    expect(amounts).toEqual({ GM1992: 40 });
    expect(kinds).toEqual(["mixed GM1992"]);
  });

  it("hidden ones make the sum a range", () => {
    const hidden: Value = {
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "supplied",
    };

    expect(carried({ GM0501: 10, GM0530: hidden, GM0614: 5 }).amounts).toEqual({ GM1992: "range" });
  });
});

describe("a table without figures of former municipalities", () => {
  it("stays as it is, rows without figures left out", () => {
    const blank = missing("unknown");
    const { amounts, kinds } = carried({ GM0014: 100, GM0009: blank, GM0501: blank });

    expect(amounts).toEqual({ GM0014: 100 });
    expect(kinds).toEqual([]);
  });
});

const years = Array.from({ length: 15 }, (_, i) => 2011 + i);

describe("a whole division", () => {
  it.each(years)("of %i has the number of municipalities that there were, and is told", (year) => {
    const codes = codesOn(`${year}-01-01` as IsoDate, today, reorganisations);
    const { until, mixed } = createDivisionOf(reorganisations)(codes);

    expect(codes.size).toBe(counted[year]);
    expect(mixed).toBe(false);
    expect(Number(until?.slice(0, 4) ?? 9999)).toBeGreaterThanOrEqual(year);
  });

  it("of any year keeps its total when it is carried, what was split aside", () => {
    fc.assert(
      fc.property(fc.constantFrom(...years), fc.nat(500), (year, most) => {
        const codes = codesOn(`${year}-01-01` as IsoDate, today, reorganisations);
        const split = new Set(
          reorganisations.filter(({ kind }) => kind === "split").map(({ from }) => from),
        );
        if ([...codes].some((each) => split.has(each))) return;
        const rows = Object.fromEntries(
          [...codes].map((each, i) => [each, 1 + ((i * 7) % (most + 1))]),
        );
        const { amounts, kinds } = carried(rows);
        const total = (all: Readonly<Record<string, unknown>>) =>
          Object.values(all).reduce<number>((sum, each) => sum + Number(each), 0);

        expect(total(amounts)).toBe(total(rows));
        expect(new Set(kinds.map((each) => each.split(" ")[0]))).toEqual(
          new Set(year < 2023 ? ["carried"] : []),
        );
        expect(new Set(Object.keys(amounts))).toEqual(today);
      }),
      { numRuns: 30 },
    );
  });
});

/** Municipalities on 1 January, as Statistics Netherlands gives them. */
const counted: Readonly<Record<number, number>> = {
  2011: 418,
  2012: 415,
  2013: 408,
  2014: 403,
  2015: 393,
  2016: 390,
  2017: 388,
  2018: 380,
  2019: 355,
  2020: 355,
  2021: 352,
  2022: 345,
  2023: 342,
  2024: 342,
  2025: 342,
};
