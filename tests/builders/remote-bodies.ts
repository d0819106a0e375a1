/** Small invented answers in the shape of the public services. */

const square = (west: number, south: number) => [
  [
    [
      [west, south],
      [west + 0.2, south],
      [west + 0.2, south + 0.2],
      [west, south + 0.2],
      [west, south],
    ],
  ],
];

/** A municipality as PDOK sends it. */
export function municipality(code: string, name: string, year = 2025) {
  const at = Number(code.slice(-2)) / 20;
  return {
    type: "Feature",
    id: `gemeente_gegeneraliseerd.${code}`,
    properties: {
      id: 1,
      statcode: code,
      jrstatcode: `${year}${code}`,
      statnaam: name,
      rubriek: "gemeente",
    },
    geometry: { type: "MultiPolygon", coordinates: square(6 + at, 52.7) },
  };
}

/** One page of an OGC API Features collection. */
export function featurePage(features: readonly unknown[], next?: string, matched?: number) {
  return {
    type: "FeatureCollection",
    ...(matched === undefined ? {} : { numberMatched: matched }),
    name: "collection",
    features,
    links: [
      { rel: "self", href: "https://elsewhere.example/self" },
      ...(next === undefined ? [] : [{ rel: "next", href: next }]),
    ],
  };
}

/** A terrain as TOP10NL sends it. */
export function terrain(id: string, kind: string, name = "De Eik") {
  return {
    type: "Feature",
    id: `functioneel_gebied_vlak.${id}`,
    properties: { lokaal_id: id, naamnl: name, typefunctioneelgebied: kind },
    geometry: { type: "Polygon", coordinates: square(6.3, 52.8)[0] },
  };
}

export const odata = {
  measures: { value: [{ Identifier: "T001036 ", Title: "Totale bevolking" }] },
  periods: {
    value: [
      { Identifier: "2024JJ00", Title: "2024", Status: "Definitief" },
      { Identifier: "2025JJ00", Title: "2025", Status: "Voorlopig" },
    ],
  },
  regions: {
    value: [
      { Identifier: "GM0001  ", Title: "Noordwest" },
      { Identifier: "GM0002", Title: "Noordoost" },
      { Identifier: "GM0003", Title: "Opgeheven" },
    ],
  },
  observation: (code: string, value: number | null) => ({
    Id: 1,
    Measure: "T001036",
    Perioden: "2025JJ00",
    RegioS: code,
    Value: value,
  }),
};

/** Answers of the older CBS service. */
export const typedRows = {
  value: [
    { ID: 1, RegioS: "GM0001  ", Perioden: "2025JJ00", TotaleBevolking_1: 10_000 },
    { ID: 2, RegioS: "GM0003  ", Perioden: "2025JJ00", TotaleBevolking_1: null },
  ],
};

/** An answer of Overpass: a node, a way, and a relation in two pieces with a hole. */
export const overpass = {
  version: 0.6,
  elements: [
    {
      type: "node",
      id: 1,
      lat: 52.8,
      lon: 6.3,
      tags: { tourism: "camp_site", name: "De Stip" },
    },
    { type: "way", id: 2, tags: { leisure: "resort" }, geometry: points(6.4, 52.8, 0.1) },
    {
      type: "relation",
      id: 3,
      tags: { tourism: "chalet", name: "De Ring" },
      members: [
        { type: "way", role: "outer", geometry: points(6.5, 52.8, 0.1).slice(0, 3) },
        { type: "way", role: "outer", geometry: points(6.5, 52.8, 0.1).slice(2) },
        { type: "way", role: "inner", geometry: points(6.53, 52.83, 0.02) },
      ],
    },
    { type: "way", id: 4, tags: { tourism: "chalet" }, geometry: [] },
  ],
};

function points(west: number, south: number, size: number) {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ].map(([lon, lat]) => ({ lon, lat }));
}
