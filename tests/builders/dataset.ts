import { readFileSync } from "node:fs";
import { topology } from "topojson-server";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { AreaTopology } from "#domain/area/boundaries.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import { indicators } from "#domain/indicator/indicators.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Park } from "#domain/park/park.ts";
import { missing, type Status, type Value } from "#domain/value/value.ts";
import { readEmbedded } from "#ingest/embedded/read-embedded.ts";

/** The data that ship with the atlas, as the browser gets them. */
export function embeddedDataset(): Dataset {
  const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
  return readEmbedded(read("atlas.json"), read("boundaries.json"));
}

/** A known figure; an example with a margin of 5 unless told otherwise. */
export function known(amount: number, status: Status = "example", margin = 5): Value {
  return { kind: "known", amount, margin, status };
}

const hidden: Value = { kind: "suppressed", cause: "primary", low: 1, high: 9, status: "example" };
const exactly = (amount: number) => known(amount, "published", 0);

/**
 * A tiny country to test with: one province of four squares of 0.2 degrees.
 *
 *     GM0001 Noordwest | GM0002 Noordoost
 *     -----------------+-----------------
 *     GM0003 Zuidwest  | GM0004 Zuidoost
 *
 * People on 2024-01-01, 2024-07-01 and 2025-01-01: Noordwest 100, 110, 120; Noordoost 200, 190,
 * 150; Zuidwest suppressed below 10; Zuidoost 300, missing, 330; the province 610, 610, 610 (all
 * examples, margin 5); the country 59,000 and 60,000 (published, no figure in July).
 */
export function smallDataset(): Dataset {
  return {
    edition: "test",
    areas: new Map(areas.map((area) => [area.code, area])),
    boundaries: {
      accuracy: "schematic",
      year: 2025,
      source: "shapes",
      drawn: squares,
      exact: squares,
    },
    parks: { source: "parks", parks, covers: [code("PV22")], complete: false },
    series: new Map([
      ["people", people()],
      ["publishedRate", series("counts", ["2024-01-01"], {})],
      ["inhabitants", series("population", ["2025-01-01"], each([10, 20, 5, 30, 65], 1000))],
      ["households", series("population", ["2025-01-01"], each([5, 9, 2, 14, 30], 1000))],
      ["waitingTime", series("facts", ["2021-04-01"], each([41, 64, 88], 1))],
      ["holidayHomes", series("facts", ["2021-12-01"], each([100, 400, 10, 700], 1))],
    ]),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    breaks: [],
    definitions: [],
    reorganisations: [],
    facts: [
      {
        area: code("GM0001"),
        theme: "policy",
        text: "De raad besloot op één park wonen toe te staan.",
        source: "Gemeente Noordwest",
        url: "https://example.org/besluit",
        date: "2023",
      },
    ],
    sources: new Map(sources.map((source) => [source.id, source])),
    issues: [],
  };
}

const code = (text: string) => text as AreaCode;
const day = (text: string) => text as IsoDate;
const municipalities = ["GM0001", "GM0002", "GM0003", "GM0004"];

const areas: readonly Area[] = [
  area("NL01", "Nederland", [6.4, 52.8]),
  area("PV22", "Drenthe", [6.4, 52.8]),
  area("GM0001", "Noordwest", [6.3, 52.9]),
  area("GM0002", "Noordoost", [6.5, 52.9]),
  area("GM0003", "Zuidwest", [6.3, 52.7]),
  area("GM0004", "Zuidoost", [6.5, 52.7]),
];

function area(text: string, name: string, centre: readonly [number, number]): Area {
  const kind = text.slice(0, 2);
  if (kind === "NL") return { code: code(text), name, level: "country", parent: undefined, centre };
  return kind === "PV"
    ? { code: code(text), name, level: "province", parent: code("NL01"), centre }
    : { code: code(text), name, level: "municipality", parent: code("PV22"), centre };
}

/** A square around a point; `half` in degrees. */
function square([x, y]: readonly [number, number], half: number) {
  const [west, east] = [round(x - half), round(x + half)];
  const [south, north] = [round(y - half), round(y + half)];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

const squares = topology({
  municipalities: {
    type: "FeatureCollection",
    features: areas
      .filter(({ level }) => level === "municipality")
      .map(({ code, centre }) => ({
        type: "Feature",
        properties: { code },
        geometry: square(centre, 0.1),
      })),
  } as GeoJSON.FeatureCollection,
}) as unknown as AreaTopology;

function each(amounts: readonly number[], times: number): Readonly<Record<string, Value[]>> {
  const codes = [...municipalities, "PV22"];
  return Object.fromEntries(
    amounts.map((amount, index) => [codes[index], [exactly(amount * times)]]),
  );
}

function series(
  source: string,
  dates: readonly string[],
  rows: Readonly<Record<string, readonly (Value | undefined)[]>>,
): Series {
  return new Map(
    Object.entries(rows).map(([text, values]) => [
      code(text),
      new Map(
        dates.flatMap((date, index): [IsoDate, Observation][] => {
          const value = values[index];
          return value ? [[day(date), { value, source }]] : [];
        }),
      ),
    ]),
  );
}

function people(): Series {
  return series("counts", ["2024-01-01", "2024-07-01", "2025-01-01"], {
    NL01: [known(59_000, "published", 500), undefined, known(60_000, "published", 500)],
    PV22: [known(610), known(610), known(610)],
    GM0001: [known(100), known(110), known(120)],
    GM0002: [known(200), known(190), known(150)],
    GM0003: [hidden, hidden, hidden],
    GM0004: [known(300), missing("notSupplied"), known(330)],
  });
}

const parks: readonly Park[] = [
  {
    id: "park-1",
    name: "De Eik",
    place: "Noorddorp",
    kind: "holidayPark",
    geometry: square([6.3, 52.9], 0.005),
    approximate: true,
    hectares: 75,
    shares: [{ area: code("GM0001"), share: 1 }],
  },
  {
    id: "park-2",
    name: "De Grens",
    place: "Middendorp",
    kind: "mixed",
    geometry: square([6.399, 52.9], 0.005),
    approximate: false,
    hectares: 75,
    shares: [
      { area: code("GM0001"), share: 0.6 },
      { area: code("GM0002"), share: 0.4 },
    ],
  },
  {
    id: "park-3",
    name: "De Stip",
    place: "Zuiddorp",
    kind: "campsite",
    geometry: { type: "Point", coordinates: [6.5, 52.7] },
    approximate: true,
    hectares: undefined,
    shares: [{ area: code("GM0004"), share: 1 }],
  },
];

const sources: readonly Source[] = (
  [
    ["shapes", "Testvlakken", "boundaries"],
    ["counts", "Testcijfers", "counts"],
    ["population", "Testbevolking", "population"],
    ["facts", "Testfeiten", "facts"],
    ["parks", "Testparken", "parks"],
  ] as const
).map(([id, title, kind]) => ({
  id,
  title,
  kind,
  publisher: "Testuitgever",
  url: "https://example.org/",
  date: day("2025-01-01"),
  licence: "CC0-1.0",
  processing: "Voor de tests bedacht.",
  origin: "embedded",
  size: 4,
}));
