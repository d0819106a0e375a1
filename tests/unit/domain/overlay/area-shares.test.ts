import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { buildAreaIndex } from "#domain/overlay/area-index.ts";
import { areaShares } from "#domain/overlay/area-shares.ts";
import reference from "#tests/reference/straddle-shares.json" with { type: "json" };
import { box, neighbours, patchwork, polygon, star } from "./shapes.ts";

const index = buildAreaIndex(neighbours.map(({ geometry }) => geometry));

describe("areaShares", () => {
  it("divides a shape by area, largest share first", () => {
    const { shares, outside } = areaShares(index, box([5.9, 52.2], [6.3, 52.4]));

    expect(shares.map(({ area }) => area)).toEqual([1, 0]);
    expect(shares[0]?.share).toBeCloseTo(0.75, 12);
    expect(shares[1]?.share).toBeCloseTo(0.25, 12);
    expect(outside).toBe(0);
  });

  it("says how much lies outside every area", () => {
    const { shares, outside } = areaShares(index, box([4.9, 52.2], [5.1, 52.4]));

    expect(shares).toEqual([{ area: 0, share: expect.closeTo(0.5, 12) }]);
    expect(outside).toBeCloseTo(0.5, 12);
  });

  it("gives no shares to a shape outside all", () => {
    expect(areaShares(index, box([8, 52], [9, 53]))).toEqual({ shares: [], outside: 1 });
    expect(areaShares(buildAreaIndex([]), box([8, 52], [9, 53]))).toEqual({
      shares: [],
      outside: 1,
    });
  });

  it("is not led astray by edges that coincide with a border", () => {
    expect(areaShares(index, box([6, 52.2], [6.3, 52.4])).shares).toEqual([{ area: 1, share: 1 }]);
    expect(areaShares(index, box([5.5, 52.2], [6, 53])).shares).toEqual([{ area: 0, share: 1 }]);
    expect(areaShares(index, box([5, 52], [6, 53])).shares).toEqual([{ area: 0, share: 1 }]);
    expect(areaShares(index, box([5, 52], [7, 53])).shares).toEqual([
      { area: 0, share: expect.closeTo(0.5, 12) },
      { area: 1, share: expect.closeTo(0.5, 12) },
    ]);
  });

  it("puts equal shares in order of area", () => {
    const { shares } = areaShares(index, box([5.9, 52.2], [6.1, 52.4]));

    expect(shares.map(({ area }) => area)).toEqual([0, 1]);
  });

  it("takes holes out of areas and of shapes", () => {
    const ring = polygon(
      [
        [5, 52],
        [6, 52],
        [6, 53],
        [5, 53],
      ],
      [
        [5.4, 52.4],
        [5.4, 52.6],
        [5.6, 52.6],
        [5.6, 52.4],
      ],
    );
    const holed = buildAreaIndex([ring]);

    expect(areaShares(holed, box([5.3, 52.3], [5.7, 52.7])).outside).toBeCloseTo(0.25, 12);
    expect(areaShares(holed, ring)).toEqual({ shares: [{ area: 0, share: 1 }], outside: 0 });
    expect(areaShares(index, ring).shares).toEqual([{ area: 0, share: 1 }]);
  });

  it("shrinks the shares of areas that overlap to one together", () => {
    const twice = buildAreaIndex([box([5, 52], [6, 53]), box([5, 52], [6, 53])]);

    expect(areaShares(twice, box([5.4, 52.4], [5.5, 52.5]))).toEqual({
      shares: [
        { area: 0, share: 0.5 },
        { area: 1, share: 0.5 },
      ],
      outside: 0,
    });
  });

  it("makes shares and outside one together, for any shape on any map", () => {
    fc.assert(
      fc.property(patchwork(5), star(0.6), (areas, shape) => {
        const map = buildAreaIndex(areas.map(({ geometry }) => geometry));
        const { shares, outside } = areaShares(map, shape);
        const sum = shares.reduce((total, { share }) => total + share, outside);

        expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the parts outside one map again inside the map around it", () => {
    const around = box([4, 51], [8, 54]);
    fc.assert(
      fc.property(patchwork(4), star(0.9), (areas, shape) => {
        const geometries: readonly AreaGeometry[] = areas.map(({ geometry }) => geometry);
        const { outside } = areaShares(buildAreaIndex(geometries), shape);
        const frame = polygon(
          around.coordinates[0]?.slice(0, 4) ?? [],
          box([5, 52], [7, 53]).coordinates[0]?.slice(0, 4) ?? [],
        );
        const { shares } = areaShares(buildAreaIndex([...geometries, frame]), shape);
        const found = shares.find(({ area }) => area === geometries.length)?.share ?? 0;

        expect(found).toBeCloseTo(outside, 9);
      }),
      { numRuns: 300 },
    );
  });

  it("measures small shapes far from the origin of a map as well as large ones", () => {
    const size = fc.integer({ min: 8, max: 40 });
    const cut = fc.integer({ min: 1, max: 15 });
    fc.assert(
      fc.property(size, cut, (power, sixteenths) => {
        const side = 2 ** -power;
        const west = 6 - (side * sixteenths) / 16;
        const { shares } = areaShares(index, box([west, 52.5], [west + side, 52.5 + side]));
        const inWest = shares.find(({ area }) => area === 0)?.share;

        expect(inWest).toBeCloseTo(sixteenths / 16, 9);
      }),
    );
  });
});

const folder = "../shared/reference/straddle";

describe("areaShares beside sf and GEOS", () => {
  it.skipIf(!existsSync(folder))("agrees to 1e-7 on the 119 outlines beyond doubt", () => {
    const areas = read("st_gm.geojson").map(({ properties, geometry }) => ({
      code: properties.code,
      geometry,
    }));
    const map = buildAreaIndex(areas.map(({ geometry }) => geometry));
    const found = new Map<string, number>();
    for (const { properties, geometry } of read("st_parks.geojson")) {
      const { shares, outside } = areaShares(map, geometry);
      const sum = shares.reduce((total, { share }) => total + share, outside);
      expect(Math.abs(sum - 1)).toBeLessThanOrEqual(1e-9);
      for (const { area, share } of shares) {
        found.set(`${properties.id} ${areas[area]?.code}`, share);
      }
    }

    const certain = reference.shares.filter(([id]) => !reference.doubtful.includes(String(id)));
    const apart = certain.filter(
      ([id, code, share]) => Math.abs((found.get(`${id} ${code}`) ?? 0) - Number(share)) > 1e-7,
    );

    expect(new Set(certain.map(([id]) => id)).size).toBe(119);
    expect(apart).toEqual([]);
  });
});

function read(name: string) {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  return (JSON.parse(text) as FeatureCollection<AreaGeometry, { code: string; id: string }>)
    .features;
}
