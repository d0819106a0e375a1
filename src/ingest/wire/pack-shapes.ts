import type { Position } from "geojson";
import type { AreaTopology, Boundaries } from "#domain/area/boundaries.ts";
import type { Park, ParkCollection } from "#domain/park/park.ts";
import { type FlatLines, flatten, type Steps, unflatten } from "./flat-positions.ts";

type PackedTopology = { readonly rest: Omit<AreaTopology, "arcs">; readonly arcs: FlatLines };

export type PackedBoundaries = Omit<Boundaries, "drawn" | "exact"> & {
  readonly drawn: PackedTopology;
  /** Absent when both are the same. */
  readonly exact: PackedTopology | undefined;
};

export type PackedParks = Omit<ParkCollection, "parks"> & {
  readonly parks: readonly Omit<Park, "geometry">[];
  readonly types: readonly Park["geometry"]["type"][];
  /** Rings of each part of each park, one park after the other; none for a point. */
  readonly rings: readonly (readonly number[])[];
  readonly lines: FlatLines;
};

/** Boundaries with their arcs flat. */
export function* packBoundaries(boundaries: Boundaries): Steps<PackedBoundaries> {
  const { drawn, exact } = boundaries;
  return {
    ...boundaries,
    drawn: yield* packTopology(drawn),
    exact: exact === drawn ? undefined : yield* packTopology(exact),
  };
}

export function* unpackBoundaries(packed: PackedBoundaries): Steps<Boundaries> {
  const drawn = yield* unpackTopology(packed.drawn);
  const exact = packed.exact ? yield* unpackTopology(packed.exact) : drawn;
  return { ...packed, drawn, exact };
}

function* packTopology(topology: AreaTopology): Steps<PackedTopology> {
  const { arcs, ...rest } = topology;
  return { rest, arcs: yield* flatten(arcs) };
}

function* unpackTopology({ rest, arcs }: PackedTopology): Steps<AreaTopology> {
  return { ...rest, arcs: yield* unflatten(arcs) };
}

/** Parks with their outlines flat. */
export function* packParks(collection: ParkCollection): Steps<PackedParks> {
  const lines: Position[][] = [];
  const rings = collection.parks.map(({ geometry }) => {
    if (geometry.type === "Point") {
      lines.push([geometry.coordinates]);
      return [];
    }
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const part of parts) lines.push(...part);
    return parts.map((part) => part.length);
  });
  return {
    ...collection,
    parks: collection.parks.map(({ geometry: _, ...park }) => park),
    types: collection.parks.map(({ geometry }) => geometry.type),
    rings,
    lines: yield* flatten(lines),
  };
}

export function* unpackParks(packed: PackedParks): Steps<ParkCollection> {
  const { parks, types, rings, lines: flat, ...rest } = packed;
  const lines = yield* unflatten(flat);
  let at = 0;
  const take = (count: number) => {
    at += count;
    return lines.slice(at - count, at);
  };
  const whole: Park[] = [];
  for (const [index, park] of parks.entries()) {
    if (index % 1_000 === 999) yield;
    const coordinates = (rings[index] ?? []).map(take);
    const type = types[index];
    if (type === "MultiPolygon") whole.push({ ...park, geometry: { type, coordinates } });
    else if (type === "Polygon")
      whole.push({ ...park, geometry: { type, coordinates: coordinates[0] ?? [] } });
    else whole.push({ ...park, geometry: { type: "Point", coordinates: take(1)[0]?.[0] ?? [] } });
  }
  return { ...rest, parks: whole };
}
