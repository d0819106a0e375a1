import { topology } from "topojson-server";
import type { GeometryCollection, Polygon, Topology } from "topojson-specification";
import type { Ring } from "./plane.ts";

export type Pieces = Topology<{ parts: GeometryCollection }>;

/** Polygons as one topology, in the given order: a border of two of them is one line. */
export function polygonTopology(polygons: readonly (readonly Ring[])[]): Pieces {
  const geometries = polygons.map((coordinates) => ({ type: "Polygon", coordinates }));
  const objects = { parts: { type: "GeometryCollection", geometries } };
  return topology(objects as Parameters<typeof topology>[0]) as Pieces;
}

/** One polygon of it. */
export function pieceOf(pieces: Pieces, index: number): Polygon {
  return pieces.objects.parts.geometries[index] as Polygon;
}
