import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesByName } from "#ingest/boundaries/codes-by-name.ts";
import { readJsonFile } from "#ingest/read-json-file.ts";
import type { Shape } from "#ingest/shapes/shape.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { fromDisk, realData } from "../add.ts";

const { areas } = embeddedDataset();

/** A square of 0.2 degrees around the middle of a known area, bearing a name. */
function named(row: number, naam: string, at: string): Shape {
  const [x, y] = [...areas.values()].find(({ name }) => name === at)?.centre ?? [0, 0];
  const corners = [
    [-0.1, -0.1],
    [0.1, -0.1],
    [0.1, 0.1],
    [-0.1, 0.1],
    [-0.1, -0.1],
  ];
  const ring = corners.map(([dx = 0, dy = 0]) => [x + dx, y + dy]);
  const geometry = { type: "Polygon" as const, coordinates: [ring] };
  return { row, id: undefined, properties: { naam }, geometry };
}

describe("codesByName", () => {
  it("knows a name whatever its capitals and accents, and the municipality of Groningen", () => {
    const shapes = [
      named(1, "ASSEN", "Assen"),
      named(2, "Sudwest Fryslan", "Súdwest-Fryslân"),
      named(3, "Groningen", "Groningen"),
    ];

    const found = codesByName(shapes, areas);

    expect([...(found?.codes ?? [])]).toEqual([
      [1, "GM0106"],
      [2, "GM1900"],
      [3, "GM0014"],
    ]);
  });

  it("never takes a name that is only alike, or one that lies elsewhere", () => {
    const shapes = [
      named(1, "Assen", "Assen"),
      named(2, "Emmen", "Emmen"),
      named(3, "Meppel", "Meppel"),
      named(4, "De Wolden", "De Wolden"),
      named(5, "Coevorden", "Coevorden"),
      named(6, "Westerfeld", "Westerveld"),
      named(7, "Hoogeveen", "Veere"),
    ];

    expect([...(codesByName(shapes, areas)?.codes.keys() ?? [])]).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes nothing of settlements of which some share a name with a municipality", () => {
    const shapes = [
      named(1, "Assen", "Assen"),
      named(2, "Emmen", "Emmen"),
      named(3, "Diever", "Westerveld"),
      named(4, "Dwingeloo", "Westerveld"),
    ];

    expect(codesByName(shapes, areas)).toBeUndefined();
    expect(codesByName([named(1, "Utrecht", "Utrecht")], areas)).toBeUndefined();
  });

  const real = `${realData}/grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson`;
  it.skipIf(!existsSync(real))("finds the code that 341 real shapes really have", () => {
    const { name, bytes } = fromDisk(real);
    const read = readJsonFile(name, bytes);
    if (!read.ok) throw new Error("the real file was not read");
    const nameless = read.value.shapes.map((shape) => ({
      ...shape,
      properties: { statnaam: shape.properties["statnaam"] },
    }));

    const found = codesByName(nameless, areas);

    expect(found?.codes.size).toBe(341);
    for (const { row, properties } of read.value.shapes) {
      const code = found?.codes.get(row);
      if (code) expect(code).toBe(properties["statcode"]);
    }
  });
});
