import type { Position } from "geojson";
import type { AreaCode } from "#domain/area/area.ts";
import type { Park, ParkCollection } from "#domain/park/park.ts";
import { type FlatLines, flatten, type Steps, unflatten } from "./flat-positions.ts";

/** Parks by column: thousands of small objects would hold up the page, a few lists do not. */
export type PackedParks = Omit<ParkCollection, "parks"> & {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly kinds: readonly Park["kind"][];
  readonly approximate: readonly boolean[];
  /** Not a number where it is unknown. */
  readonly hectares: Float64Array<ArrayBuffer>;
  /** Shares of each park, and all of them one park after the other. */
  readonly shareCounts: readonly number[];
  readonly shareAreas: readonly AreaCode[];
  readonly shares: Float64Array<ArrayBuffer>;
  readonly types: readonly Park["geometry"]["type"][];
  /** Polygons of each park (none for a point), and rings of each polygon. */
  readonly polygonCounts: readonly number[];
  readonly ringCounts: readonly number[];
  readonly lines: FlatLines;
};

/** Parks with their outlines flat. */
export function* packParks({ parks, ...rest }: ParkCollection): Steps<PackedParks> {
  const lines: Position[][] = [];
  const polygonCounts: number[] = [];
  const ringCounts: number[] = [];
  for (const { geometry } of parks) {
    const polygons = polygonsOf(geometry);
    polygonCounts.push(polygons.length);
    if (geometry.type === "Point") lines.push([geometry.coordinates]);
    for (const rings of polygons) {
      ringCounts.push(rings.length);
      lines.push(...rings);
    }
  }
  yield;
  const shares = parks.flatMap((park) => park.shares);
  return {
    ...rest,
    ids: parks.map(({ id }) => id),
    names: parks.map(({ name }) => name),
    places: parks.map(({ place }) => place),
    kinds: parks.map(({ kind }) => kind),
    approximate: parks.map(({ approximate }) => approximate),
    hectares: Float64Array.from(parks, ({ hectares }) => hectares ?? Number.NaN),
    shareCounts: parks.map((park) => park.shares.length),
    shareAreas: shares.map(({ area }) => area),
    shares: Float64Array.from(shares, ({ share }) => share),
    types: parks.map(({ geometry }) => geometry.type),
    polygonCounts,
    ringCounts,
    lines: yield* flatten(lines),
  };
}

/** The parks again, each with the same values. */
export function* unpackParks(packed: PackedParks): Steps<ParkCollection> {
  const lines = yield* unflatten(packed.lines);
  const takeLines = taker(lines);
  const takeRings = taker(packed.ringCounts);
  const takeShares = taker(
    packed.shareAreas.map((area, index) => ({ area, share: packed.shares[index] ?? 0 })),
  );
  const parks: Park[] = [];
  for (const [index, id] of packed.ids.entries()) {
    if (index % 500 === 499) yield;
    const hectares = packed.hectares[index] ?? Number.NaN;
    parks.push({
      id,
      name: packed.names[index] ?? "",
      place: packed.places[index] ?? "",
      kind: packed.kinds[index] ?? "unknown",
      approximate: packed.approximate[index] ?? false,
      hectares: Number.isNaN(hectares) ? undefined : hectares,
      shares: takeShares(packed.shareCounts[index] ?? 0),
      geometry: geometryOf(
        packed.types[index],
        takeRings(packed.polygonCounts[index] ?? 0),
        takeLines,
      ),
    });
  }
  const { source, covers, complete } = packed;
  return { source, covers, complete, parks };
}

function polygonsOf(geometry: Park["geometry"]): Position[][][] {
  if (geometry.type === "Point") return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function geometryOf(
  type: Park["geometry"]["type"] | undefined,
  ringCounts: readonly number[],
  take: (count: number) => Position[][],
): Park["geometry"] {
  const coordinates = ringCounts.map(take);
  if (type === "MultiPolygon") return { type, coordinates };
  if (type === "Polygon") return { type, coordinates: coordinates[0] ?? [] };
  return { type: "Point", coordinates: take(1)[0]?.[0] ?? [] };
}

/** Gives the next so many of a list. */
function taker<T>(list: readonly T[]): (count: number) => T[] {
  let at = 0;
  return (count) => {
    at += count;
    return list.slice(at - count, at);
  };
}
