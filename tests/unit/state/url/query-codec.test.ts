import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { classMethods } from "#domain/classify/method.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { means, normalisations } from "#domain/priority/recipe.ts";
import { decodeQuery, encodeQuery } from "#state/url/query-codec.ts";
import { defaultQuery, pages, type Query } from "#views/query.ts";

const area = fc
  .integer({ min: 0, max: 9999 })
  .map((number) => `GM${String(number).padStart(4, "0")}` as AreaCode);
const scope = fc.constantFrom("NL01", "PV22", "PV25").map((code) => code as AreaCode);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const indicator = fc.oneof(
  fc.constantFrom("people", "pressure", "change", "waitingTime", "toString", "__proto__"),
  // A name from a file may hold anything, except the Dutch word of one of ours.
  fc.string({ minLength: 1, maxLength: 20 }).map((name) => `x${name}`),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const thousandths = (limit: number) =>
  fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((value) => value / 1000);
const bounds = fc
  .tuple(thousandths(180), thousandths(90), thousandths(180), thousandths(90))
  .filter(([west, south, east, north]) => west < east && south < north);
const part = fc.record({
  indicator,
  weight: fc.integer({ min: 0, max: 100 }),
  direction: fc.constantFrom("higher", "lower"),
});
const query: fc.Arbitrary<Query> = fc.record({
  page: fc.constantFrom(...pages),
  scope,
  level: fc.constantFrom("province", "municipality"),
  indicator,
  date: maybe(day),
  compareDate: maybe(day),
  growthBase: fc.integer({ min: 10, max: 9999 }),
  method: fc.constantFrom(...classMethods),
  classes: fc.integer({ min: 3, max: 6 }),
  selected: maybe(area),
  compared: fc.uniqueArray(area, { maxLength: 4 }),
  recipe: fc.record({
    parts: fc.uniqueArray(part, { maxLength: 6, selector: (each) => each.indicator }),
    normalisation: fc.constantFrom(...normalisations),
    mean: fc.constantFrom(...means),
  }),
  bounds: maybe(bounds),
});

describe("the link", () => {
  it("says the whole question: what is decoded is what was encoded", () => {
    fc.assert(
      fc.property(query, (asked) => {
        const link = encodeQuery(asked).toString();

        const { query: read, issues } = decodeQuery(new URLSearchParams(link));

        expect(issues).toEqual([]);
        expect(read).toEqual(asked);
      }),
      { numRuns: 500 },
    );
  });

  it("is empty for the question the app opens with", () => {
    expect(encodeQuery(defaultQuery).toString()).toBe("");
  });

  it("is written in Dutch words", () => {
    const asked = { ...defaultQuery, selected: "GM1701" as AreaCode, indicator: "change" };

    expect(encodeQuery(asked).toString()).toBe("gebied=GM1701&indicator=verandering");
  });

  it("decodes whatever stands in it, and never throws", () => {
    const names = [
      "pagina",
      "gebied",
      "klassen",
      "basis",
      "recept",
      "kader",
      "vergelijk",
      "peildatum",
      "x",
    ];
    const pair = fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 400, unit: "binary" }));

    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(pair)), (text) => {
        const { query: read } = decodeQuery(new URLSearchParams(text));
        const again = decodeQuery(encodeQuery(read));

        expect(again.query).toEqual(read);
        expect(again.issues).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "pagina=bestaatniet",
    "gebied=Westerveld",
    "peildatum=2025-02-30",
    "klassen=2",
    "klassen=7",
    "basis=9",
    "basis=10000",
    "basis=1e3",
    "vergelijk=GM0001,GM0001",
    "vergelijk=GM0001,GM0002,GM0003,GM0004,GM0005",
    "recept=druk:101",
    "recept=druk:50,druk:20",
    "kader=7,53,6,54",
    "niveau=__proto__",
  ])("keeps the default and says so for %s", (text) => {
    const { query: read, issues } = decodeQuery(new URLSearchParams(text));

    const [parameter = "", value = ""] = text.split("=");
    expect(read).toEqual(defaultQuery);
    expect(issues).toEqual([
      {
        code: "query.unreadable",
        severity: "warning",
        where: { file: "" },
        values: { parameter, text: value },
      },
    ]);
  });

  it("shows at most the beginning of a text that cannot be read", () => {
    const { issues } = decodeQuery(new URLSearchParams(`gebied=${"a".repeat(10_000)}`));

    expect(JSON.stringify(issues).length).toBeLessThan(200);
    expect(JSON.stringify(issues)).toContain("aaa…");
  });

  it("reads the three parts of a recipe one by one", () => {
    const { query: read } = decodeQuery(
      new URLSearchParams("gemiddelde=meetkundig&recept=druk:30-&schaling=rang"),
    );

    expect(read.recipe).toEqual({
      parts: [{ indicator: "pressure", weight: 30, direction: "lower" }],
      normalisation: "rank",
      mean: "geometric",
    });
  });
});
