import { existsSync, readFileSync } from "node:fs";
import {
  bbox,
  booleanPointInPolygon,
  feature,
  featureCollection,
  intersect,
  area as squareMetres,
} from "@turf/turf";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { buildAreaIndex } from "#domain/overlay/area-index.ts";
import { assignParks } from "#domain/overlay/assign-parks.ts";
import { assignPoints } from "#domain/overlay/assign-points.ts";
import type { AreaShape, ParkShape } from "#domain/overlay/park-assignment.ts";
import { randomFrom } from "#domain/priority/random.ts";
import { readAreasFile } from "#ingest/read-areas-file.ts";
import { readParksFile } from "#ingest/read-parks-file.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./median.ts";

const data = "../shared/data";
const areasFile = `${data}/grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson`;
const parksFile = `${data}/parken/osm_nederland_terreinen_vlakken.geojson`;
const points = 150_000;
/** Plain Turf is timed on a sample, every so manieth point or park, and scaled to all. */
const pointSample = 1500;
const parkSample = 60;

/**
 * Assignment against plain Turf in the same run, on the real municipalities and outlines. Ours is the
 * median of seven runs after three to warm up, index and checks included.
 */
export async function overlayBench(): Promise<readonly BenchRow[]> {
  if (!existsSync(areasFile) || !existsSync(parksFile)) {
    console.error(`overlay: skipped, ${data} is not there`);
    return [];
  }
  const areas = read(areasFile, readAreasFile).areas;
  const parks = read(parksFile, readParksFile).parks;
  return [pointsRow(areas), parksRow(areas, parks)];
}

function pointsRow(areas: readonly AreaShape[]): BenchRow {
  const geometries = areas.map(({ geometry }) => geometry);
  const lonLat = scatter();
  const value = timeOf(() => assignPoints(buildAreaIndex(geometries), lonLat));
  const baseline = scaledTime(pointSample, points, (i) =>
    geometries.findIndex((geometry) =>
      booleanPointInPolygon([lonLat[2 * i] ?? 0, lonLat[2 * i + 1] ?? 0], geometry),
    ),
  );
  const name = `assign ${points} seeded points to ${areas.length} municipalities, index included, against turf.booleanPointInPolygon (${pointSample} points, scaled)`;
  return { name, value, unit: "ms", baseline, ratio: baseline / value };
}

function parksRow(areas: readonly AreaShape[], parks: readonly ParkShape[]): BenchRow {
  const value = timeOf(() => assignParks(areas, parks));
  const boxes = areas.map(({ geometry }) => bbox(geometry));
  const baseline = scaledTime(parkSample, parks.length, (i) => {
    const park = parks[i]?.geometry;
    if (!park || park.type === "Point") return;
    const [west, south, east, north] = bbox(park);
    for (const [at, { geometry }] of areas.entries()) {
      const [w = 0, s = 0, e = 0, n = 0] = boxes[at] ?? [];
      if (w <= east && e >= west && s <= north && n >= south) commonArea(park, geometry);
    }
  });
  const name = `assign ${parks.length} outlines to ${areas.length} municipalities by area, checks and index included, against turf.intersect where boxes meet (${parkSample} outlines, scaled)`;
  return { name, value, unit: "ms", baseline, ratio: baseline / value };
}

function commonArea(park: AreaGeometry, area: AreaGeometry): number {
  const common = intersect(featureCollection([feature(park), feature(area)]));
  return common ? squareMetres(common) : 0;
}

/** Places over the box of the country, the same in every run. */
function scatter(): Float64Array {
  const random = randomFrom(1);
  return Float64Array.from({ length: 2 * points }, (_, i) =>
    i % 2 === 0 ? 3.3 + 3.95 * random() : 50.7 + 2.9 * random(),
  );
}

function read<T>(
  path: string,
  reader: (name: string, bytes: ArrayBuffer) => { ok: boolean; value?: T },
): T {
  const { value } = reader(path, Uint8Array.from(readFileSync(path)).buffer);
  if (value === undefined) throw new Error(`${path} cannot be read`);
  return value;
}

function timeOf(run: () => unknown): number {
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times.slice(3));
}

/** Milliseconds for all, from a sample spread evenly over them. */
function scaledTime(sample: number, all: number, run: (index: number) => unknown): number {
  const step = all / sample;
  run(0);
  const start = performance.now();
  for (let i = 0; i < sample; i += 1) run(Math.floor(i * step));
  return (performance.now() - start) * step;
}
