import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { distance, area as squareMetres } from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import { referenceDates } from "#domain/dataset/default-dates.ts";
import { indicators } from "#domain/indicator/indicators.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { readEmbedded } from "#ingest/embedded/read-embedded.ts";
import { readPlaces } from "#ingest/embedded/read-places.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const dataset = embeddedDataset();
const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
const areas = [...dataset.areas.values()];
const known = (series: string, code: string) => {
  const [observation] = [
    ...(dataset.series
      .get(series)
      ?.get(code as AreaCode)
      ?.values() ?? []),
  ];
  return observation?.value.kind === "known" ? observation.value.amount : undefined;
};

describe("the embedded data", () => {
  it("hold the country, twelve provinces and 342 municipalities with their official names", () => {
    const count = (level: string) => areas.filter((area) => area.level === level).length;

    expect([count("country"), count("province"), count("municipality")]).toEqual([1, 12, 342]);
    expect(dataset.areas.get("PV21" as AreaCode)?.name).toBe("Fryslân");
    expect(dataset.areas.get("GM0518" as AreaCode)?.name).toBe("'s-Gravenhage");
  });

  it("sum inhabitants to CBS's total for 1 January 2025", () => {
    const municipalities = areas.filter(({ level }) => level === "municipality");
    const sum = municipalities.reduce(
      (total, { code }) => total + (known("inhabitants", code) ?? Number.NaN),
      0,
    );

    expect(sum).toBe(18_044_027);
    expect(known("inhabitants", "NL01")).toBe(18_044_027);
    expect(known("inhabitants", "GM1701")).toBe(19_983);
    expect(known("households", "GM1701")).toBe(8_932);
  });

  it("offer every indicator of the menu, in its order", () => {
    expect([...dataset.indicators.keys()]).toEqual(indicators.map(({ id }) => id));
    for (const { id, formula } of indicators) {
      if (formula === "stored") expect(dataset.series.has(id)).toBe(true);
    }
  });

  it("name a source for every figure, and describe each source", () => {
    const cited = [...dataset.series.values()].flatMap((series) =>
      [...series.values()].flatMap((days) => [...days.values()].map(({ source }) => source)),
    );

    for (const id of new Set([...cited, dataset.boundaries.source, dataset.parks.source])) {
      expect(dataset.sources.get(id)).toMatchObject({
        publisher: expect.stringMatching(/./),
        licence: expect.stringMatching(/./),
        processing: expect.stringMatching(/\.$/),
        size: expect.any(Number),
      });
    }
    expect([...dataset.sources.values()].every(({ size }) => size > 0)).toBe(true);
  });

  it("keep days ascending and real", () => {
    for (const series of dataset.series.values()) {
      for (const days of series.values()) {
        const dates = [...days.keys()];
        expect(dates).toEqual(dates.toSorted());
        expect(dates.every((date) => parseIsoDate(date) === date)).toBe(true);
      }
    }
    expect(referenceDates(dataset, country).at(-1)).toBe("2025-07-01");
  });

  it("carry the rounding of the published national figures", () => {
    const people = dataset.series.get("people")?.get("NL01" as AreaCode);

    expect([...(people ?? [])].map(([date, { value }]) => [date, value])).toEqual([
      ["2019-04-01", { kind: "known", amount: 51_000, margin: 500, status: "published" }],
      ["2024-01-01", { kind: "known", amount: 59_000, margin: 500, status: "published" }],
      ["2024-04-01", { kind: "known", amount: 59_200, margin: 50, status: "published" }],
      ["2025-04-01", { kind: "known", amount: 60_000, margin: 500, status: "published" }],
    ]);
  });

  it("turn published rates per 10,000 into rates per 1,000", () => {
    expect(known("publishedRate", "GM0233")).toBe(37);
    expect(known("publishedRate", "GM0744")).toBe(66.4);
  });

  it("know how long a search for social rent takes in all twelve of Drenthe", () => {
    const drenthe = areas.filter(({ parent }) => parent === "PV22");

    expect(drenthe.map(({ code }) => known("waitingTime", code))).toEqual(
      // Assen, Coevorden, Emmen, Hoogeveen, Meppel, Aa en Hunze, Borger-Odoorn, De Wolden, Noordenveld, Westerveld, Tynaarlo, Midden-Drenthe
      [64, 43, 41, 63, 88, 41, 47, 72, 96, 79, 80, 57],
    );
    expect(drenthe.every(({ code }) => (known("holidayHomes", code) ?? 0) >= 10)).toBe(true);
  });

  it("give every fact a text, a publisher and an address, and an area that exists", () => {
    for (const fact of dataset.facts) {
      expect(fact.text).toMatch(/^[A-Z].*\.$/);
      expect(fact.source).not.toBe("");
      expect(fact.url).toMatch(/^https?:\/\/[^\s]+$/);
      expect(fact.date).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/);
      expect(dataset.areas.has(fact.area)).toBe(true);
    }
    expect(dataset.facts.length).toBeGreaterThan(70);
  });

  it("point every remark at a source", () => {
    expect(dataset.issues.length).toBeGreaterThan(0);
    for (const { where } of dataset.issues) expect(dataset.sources.has(where.file)).toBe(true);
  });

  it("weigh at most 250 kB together, compressed", () => {
    const weights = ["atlas.json", "boundaries.json", "places.json"].map(
      (name) => gzipSync(readFileSync(`public/data/${name}`)).length,
    );

    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(250_000);
  });

  it("are read within a frame or two", () => {
    const [atlas, boundaries] = [read("atlas.json"), read("boundaries.json")];
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      readEmbedded(atlas, boundaries);
      return performance.now() - start;
    });

    expect(Math.min(...times)).toBeLessThan(30);
  });
});

describe("the embedded parks", () => {
  const { parks, complete, covers } = dataset.parks;

  it("are our 94 of Drenthe, a list that calls itself incomplete", () => {
    expect(parks).toHaveLength(94);
    expect({ complete, covers }).toEqual({ complete: false, covers: ["PV22"] });
    expect(new Set(parks.map(({ id }) => id)).size).toBe(94);
  });

  it("lie wholly in the municipality that the list names", () => {
    for (const { shares } of parks) {
      expect(shares).toEqual([{ area: expect.stringMatching(/^GM\d{4}$/), share: 1 }]);
      expect(dataset.areas.get(shares[0]?.area as AreaCode)?.parent).toBe("PV22");
    }
  });

  it("have an outline of the listed size around the listed place, or are a point", () => {
    const outlined = parks.filter(({ hectares }) => hectares !== undefined);

    expect(outlined.length).toBeGreaterThan(30);
    for (const { geometry, hectares, approximate } of parks) {
      expect(approximate).toBe(true);
      expect(geometry.type).toBe(hectares === undefined ? "Point" : "Polygon");
      if (hectares !== undefined) {
        expect(squareMetres(geometry) / 10_000).toBeCloseTo(hectares, 1);
      }
    }
  });

  it("carry no figure but hectares", () => {
    const fields = new Set(parks.flatMap(Object.keys));

    expect([...fields].toSorted()).toEqual(
      ["approximate", "geometry", "hectares", "id", "kind", "name", "place", "shares"].toSorted(),
    );
  });

  it("lie in or beside Drenthe", () => {
    const middle = [...(dataset.areas.get("PV22" as AreaCode)?.centre ?? [0, 0])];

    for (const { geometry } of parks) {
      const [at = [0, 0]] =
        geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates.flat(2 - 1);
      expect(distance(middle, at as number[])).toBeLessThan(45);
    }
  });
});

describe("the places to search by", () => {
  const places = readPlaces(read("places.json"));

  it("are cities, villages and hamlets of every municipality, and nothing else", () => {
    expect(places.length).toBeGreaterThan(5_000);
    expect(new Set(places.map(({ municipality }) => municipality)).size).toBe(342);
    expect(places).toContainEqual({ name: "Dwingeloo", municipality: "GM1701", kind: "village" });
    expect(places).toContainEqual({ name: "Assen", municipality: "GM0106", kind: "city" });
    expect(places.every(({ name }) => /^[^*-]/.test(name))).toBe(true);
  });

  it("refuse another version", () => {
    expect(() => readPlaces({ version: 0 })).toThrow("version 1");
    expect(() => readPlaces(null)).toThrow("version 1");
  });
});

describe("readEmbedded", () => {
  it("refuses files of another version instead of showing half of them", () => {
    expect(() => readEmbedded({ version: 2 }, read("boundaries.json"))).toThrow("version 1");
    expect(() => readEmbedded(read("atlas.json"), { objects: {} })).toThrow("municipalities");
    expect(() => readEmbedded("__proto__", null)).toThrow("version 1");
  });
});
