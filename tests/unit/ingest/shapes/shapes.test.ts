import { describe, expect, it } from "vitest";
import { labelPoint } from "#ingest/boundaries/label-point.ts";
import { coveredAreas } from "#ingest/parks/covered-areas.ts";
import { checkGeometry } from "#ingest/shapes/check-geometry.ts";
import { crossesItself } from "#ingest/shapes/crosses-itself.ts";
import { findCrs } from "#ingest/shapes/find-crs.ts";
import { fromRijksdriehoek } from "#ingest/shapes/from-rijksdriehoek.ts";
import { readShapes } from "#ingest/shapes/read-shapes.ts";
import { decodeText } from "#ingest/text/decode-text.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

const square = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe("Rijksdriehoek", () => {
  // Towers as published with RDNAPTRANS by the Dutch Cadastre.
  it.each([
    ["Amersfoort", [155_000, 463_000], [5.38720621, 52.1551744]],
    ["Westertoren", [120_700.723, 487_525.501], [4.88352559, 52.37453253]],
    ["Martinitoren", [233_883.131, 582_065.167], [6.56820053, 53.21938317]],
  ])("puts %s within a metre of where it stands", (_, coordinates, [x = 0, y = 0]) => {
    const point = fromRijksdriehoek({ type: "Point", coordinates });

    expect(point.coordinates[0]).toBeCloseTo(x, 5);
    expect(point.coordinates[1]).toBeCloseTo(y, 5);
  });

  it("is known by its numbers, also when the file says otherwise or nothing", () => {
    const wrong = { crs: { properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } } };

    expect(findCrs(wrong, [[155_000, 463_000]])).toEqual({ kind: "rd" });
    expect(findCrs({}, [[5.4, 52.1]])).toEqual({ kind: "wgs84" });
    expect(findCrs({}, [[52.1, 5.4]])).toEqual({ kind: "swapped" });
    expect(findCrs({}, [[-74, 40]])).toEqual({ kind: "elsewhere" });
  });
});

describe("latitude and longitude the wrong way round", () => {
  const polygon = (turn: (position: number[]) => number[]) => ({
    type: "Feature",
    properties: { name: "De Hoef" },
    geometry: {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [6, 52.5],
            [6.1, 52.5],
            [6.1, 52.6],
            [6, 52.5],
          ].map(turn),
        ],
      ],
    },
  });
  const point = {
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates: [52.5, 6, 3] },
  };

  it("are turned back, and told", () => {
    const features = [polygon(([x = 0, y = 0]) => [y, x]), point];
    const read = readShapes("parken.geojson", { type: "FeatureCollection", features });

    expect(read.ok && read.value.shapes.map(({ geometry }) => geometry)).toEqual([
      polygon((position) => position).geometry,
      { type: "Point", coordinates: [6, 52.5] },
    ]);
    expect(read.remarks.map(({ code }) => code)).toContain("ingest.swappedCoordinates");
  });

  it("are left as they are where that is not certain", () => {
    const features = [polygon((position) => position), point];
    const read = readShapes("parken.geojson", { type: "FeatureCollection", features });

    expect(read.remarks.map(({ code }) => code)).not.toContain("ingest.swappedCoordinates");
  });
});

describe("a geometry", () => {
  it("keeps its vertices, loses its heights and is closed", () => {
    const open = square.slice(0, 4).map(([x, y]) => [x, y, 12]);

    expect(checkGeometry({ type: "Polygon", coordinates: [open] })).toEqual({
      geometry: { type: "Polygon", coordinates: [square] },
      repairs: ["closed"],
    });
  });

  it.each([
    [null, "none"],
    [{ type: "LineString", coordinates: square }, "kind"],
    [{ type: "Point", coordinates: ["6", 52] }, "numbers"],
    [{ type: "Point", coordinates: [Number.NaN, 52] }, "numbers"],
    [
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      "shortRing",
    ],
    [{ type: "Polygon", coordinates: [] }, "none"],
    [{ type: "MultiPolygon", coordinates: "x" }, "none"],
  ])("of %j has the fault %s", (geometry, fault) => {
    expect(checkGeometry(geometry)).toEqual({ fault });
  });

  it("drops a part without ground and keeps the others", () => {
    const coordinates = [
      [square],
      [
        [
          [9, 9],
          [9, 9],
        ],
      ],
    ];

    expect(checkGeometry({ type: "MultiPolygon", coordinates })).toEqual({
      geometry: { type: "MultiPolygon", coordinates: [[square]] },
      repairs: ["shortRing"],
    });
  });
});

describe("a ring", () => {
  it("crosses itself when two sides go through each other, not when they touch", () => {
    const bow = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ];
    const touching = [
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
      [0, 0],
    ];

    expect(crossesItself(square)).toBe(false);
    expect(crossesItself(bow)).toBe(true);
    expect(crossesItself(touching)).toBe(false);
  });
});

describe("a label", () => {
  it("stands inside, also when the middle is a hole or outside a bend", () => {
    const hole = [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ];
    const bend = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [0, 1],
      [0, 0],
    ];

    const [x, y] = labelPoint({ type: "Polygon", coordinates: [square, hole] });
    expect(x > 1 && x < 3 && y > 1 && y < 3).toBe(false);
    const [, low] = labelPoint({ type: "Polygon", coordinates: [bend] });
    expect(low).toBeLessThan(1);
  });
});

describe("a list of parks", () => {
  const { areas } = smallDataset();
  const homes = (...codes: readonly string[]) => codes as never;

  it("is about a province when half of its municipalities have a park, else about those", () => {
    expect(coveredAreas(homes("GM0001", "GM0002"), areas)).toEqual(["PV22"]);
    expect(coveredAreas(homes("GM0001", "GM0001"), areas)).toEqual(["GM0001"]);
    expect(coveredAreas([], areas)).toEqual([]);
  });
});

describe("text", () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x61], "utf-8", "mark", "a"],
    [[0xff, 0xfe, 0x61, 0], "utf-16le", "mark", "a"],
    [[0xfe, 0xff, 0, 0x61], "utf-16be", "mark", "a"],
    [[0xc3, 0xa9], "utf-8", "strict", "é"],
    [[0x61, 0xe9], "windows-1252", "invalid", "aé"],
    [[0x80], "windows-1252", "invalid", "€"],
    [[], "utf-8", "strict", ""],
  ])("of %j is %s because of %s", (bytes, ...expected) => {
    const { encoding, reason, text } = decodeText(Uint8Array.from(bytes).buffer);

    expect([encoding, reason, text]).toEqual(expected);
  });
});
