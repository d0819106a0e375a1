import { existsSync, readFileSync } from "node:fs";
import {
  bbox,
  booleanPointInPolygon,
  feature,
  featureCollection,
  intersect,
  area as squareMetres,
} from "@turf/turf";
import { describe, expect, it } from "vitest";
import { assignByTurf } from "#domain/overlay/assign-by-turf.ts";
import { assignParks } from "#domain/overlay/assign-parks.ts";
import type { AreaShape, ParkAssignment, ParkShape } from "#domain/overlay/park-assignment.ts";
import { readAreasFile } from "#ingest/read-areas-file.ts";
import { readParksFile } from "#ingest/read-parks-file.ts";

const folder = "../shared/data";
const there = existsSync(folder);

describe.skipIf(!there)("assignParks on real files", () => {
  it("equals the definition in Turf on the outlines of Drenthe", () => {
    const areas = readAreas("pdok_gemeenten_gegeneraliseerd_2022.geojson");
    const parks = readParks("osm_drenthe_terreinen_vlakken.geojson");

    const ours = assignParks(areas, parks);
    const wanted = assignByTurf(areas, parks);

    expect(ours).toEqual(nearly(wanted));
    expect(totals(ours)).toEqual(totals(wanted));
    expect(ours.parks).toHaveLength(264);
    expect(ours.split).toHaveLength(8);
  });

  it("equals the definition in Turf on the points of Drenthe", () => {
    const areas = readAreas("pdok_gemeenten_gegeneraliseerd_2022.geojson");
    const parks = readParks("osm_drenthe_terreinen_punten.geojson");

    const ours = assignParks(areas, parks);

    expect(ours).toEqual(assignByTurf(areas, parks));
    expect(ours.parks).toHaveLength(287);
  });

  it("finds the outlines that leave Drenthe when only Drenthe is known", () => {
    const areas = readAreas("pdok_drenthe_gegeneraliseerd_2022.geojson");
    const parks = readParks("osm_drenthe_terreinen_vlakken.geojson");

    const ours = assignParks(areas, parks);
    const partly = ours.parks.filter(({ outside }) => outside > 0 && outside < 1);

    expect(ours).toEqual(nearly(assignByTurf(areas, parks)));
    expect(partly).toHaveLength(2);
  });

  it("equals the definition in Turf where municipalities cross themselves", () => {
    const areas = readAreas("gemeenten_rijksdriehoek_2023.geojson");
    const parks = readParks("osm_drenthe_terreinen_vlakken.geojson");

    const ours = assignParks(areas, parks);

    expect(ours).toEqual(nearly(assignByTurf(areas, parks)));
    expect(ours.areas.repaired).toHaveLength(41);
    expect(ours.areas.rejected).toEqual([]);
  }, 120_000);

  it("gives the whole country what brute force gives: outlines, hectares, split and outside", () => {
    const areas = readAreas("pdok_gemeenten_gegeneraliseerd_2022.geojson");
    const parks = readParks("osm_nederland_terreinen_vlakken.geojson");

    const ours = assignParks(areas, parks);

    expect(ours.parks).toHaveLength(2877);
    expect(summary(ours)).toEqual(bruteForce(areas, parks));
  }, 300_000);

  it("gives the whole country what brute force gives: points", () => {
    const areas = readAreas("pdok_gemeenten_gegeneraliseerd_2022.geojson");
    const parks = readParks("osm_nederland_terreinen_punten.geojson");

    const ours = assignParks(areas, parks);

    expect(ours.parks).toHaveLength(3645);
    expect(ours.parks.map(({ shares }) => shares[0]?.area)).toEqual(
      parks.map(({ geometry }) => around(areas, geometry)),
    );
  }, 120_000);
});

function readAreas(name: string): readonly AreaShape[] {
  const read = readAreasFile(name, bytesOf(`grenzen/${name}`));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value.areas;
}

function readParks(name: string): readonly ParkShape[] {
  const read = readParksFile(name, bytesOf(`parken/${name}`));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value.parks;
}

function bytesOf(path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(`${folder}/${path}`)).buffer;
}

/** The same assignment, for the rounding in which two ways of computing may differ. */
function nearly(assignment: ParkAssignment): ParkAssignment {
  return {
    ...assignment,
    parks: assignment.parks.map((each) => ({
      ...each,
      outside: expect.closeTo(each.outside, 9),
      shares: each.shares.map(({ area, share }) => ({ area, share: expect.closeTo(share, 9) })),
    })),
  };
}

type Totals = Record<string, { parks: number; hectares: string }>;

/** Per municipality the number of parks and the hectares with one decimal. */
function totals({ parks }: ParkAssignment): Totals {
  const sums = new Map<string, { parks: number; hectares: number }>();
  for (const { shares, hectares = 0 } of parks) {
    for (const [place, { area, share }] of shares.entries()) {
      const sum = sums.get(area) ?? { parks: 0, hectares: 0 };
      sums.set(area, {
        parks: sum.parks + (place === 0 ? 1 : 0),
        hectares: sum.hectares + hectares * share,
      });
    }
  }
  return shown(sums);
}

function shown(sums: ReadonlyMap<string, { parks: number; hectares: number }>): Totals {
  return Object.fromEntries(
    [...sums].map(([code, { parks, hectares }]) => [
      code,
      { parks, hectares: hectares.toFixed(1) },
    ]),
  );
}

function summary(assignment: ParkAssignment) {
  const { split, outside } = assignment;
  return { totals: totals(assignment), split, outside };
}

/** The same from nothing but Turf: `intersect` and `area` of every park with every municipality near it. */
function bruteForce(areas: readonly AreaShape[], parks: readonly ParkShape[]) {
  const near = areas.map(({ code, geometry }) => ({ code, geometry, box: bbox(geometry) }));
  const sums = new Map<string, { parks: number; hectares: number }>();
  const split: string[] = [];
  const outside: string[] = [];
  for (const { id, geometry } of parks) {
    if (geometry.type === "Point") continue;
    const [west, south, east, north] = bbox(geometry);
    const pieces = near
      .filter(({ box: [w, s, e, n] }) => w <= east && e >= west && s <= north && n >= south)
      .map(({ code, geometry: area }) => {
        const common = intersect(featureCollection([feature(geometry), feature(area)]));
        return { code, hectares: common ? squareMetres(common) / 10_000 : 0 };
      })
      .filter(({ hectares }) => hectares > 0)
      .toSorted((a, b) => b.hectares - a.hectares);
    const inside = pieces.reduce((sum, { hectares }) => sum + hectares, 0);
    const whole = squareMetres(geometry) / 10_000;
    if (pieces.length === 0) outside.push(id);
    else if (pieces.length > 1 || inside < whole * (1 - 1e-7)) split.push(id);
    for (const [place, { code, hectares }] of pieces.entries()) {
      const sum = sums.get(code) ?? { parks: 0, hectares: 0 };
      sums.set(code, {
        parks: sum.parks + (place === 0 ? 1 : 0),
        hectares: sum.hectares + hectares,
      });
    }
  }
  return { totals: shown(sums), split, outside };
}

function around(areas: readonly AreaShape[], geometry: ParkShape["geometry"]): string | undefined {
  if (geometry.type !== "Point") return undefined;
  return areas.find((area) => booleanPointInPolygon(geometry, area.geometry))?.code;
}
