import { Delaunay } from "d3-delaunay";
import { merge } from "topojson-client";
import type { Polygon } from "topojson-specification";
import type { GazetteerPoint } from "./gazetteer.ts";
import { type MultiPolygon, type Ring, type Spot, toPlane } from "./plane.ts";
import { pieceOf, polygonTopology } from "./polygon-topology.ts";

/** Stands in for a municipality code: Germany and Belgium, only there to draw the border with. */
export const abroad = "abroad";

/** Far enough outside the country (degrees of the plane) that no cell of ours is cut off. */
const window = [-2, 48, 12, 56] as const;

/**
 * The Voronoi cell of every point, dissolved per municipality: all that is nearer to one of its
 * settlements than to one of another. Foreign points together make `abroad`.
 *
 * @returns shapes in the plane by code, codes ascending; neighbours share their vertices exactly
 */
export function dissolveCells(
  points: readonly GazetteerPoint[],
): ReadonlyMap<string, MultiPolygon> {
  const spots = [...points.map(({ at }) => toPlane(at)), ...frame()];
  const voronoi = Delaunay.from(spots).voronoi([...window]);
  const owned = points.flatMap(({ code }, index) => {
    const ring: Ring | null = voronoi.cellPolygon(index);
    // Of points on the same spot only one has a cell.
    return ring ? [{ code: code || abroad, ring }] : [];
  });
  const cells = polygonTopology(owned.map(({ ring }) => [ring]));
  const members = new Map<string, Polygon[]>();
  owned.forEach(({ code }, index) => {
    members.set(code, [...(members.get(code) ?? []), pieceOf(cells, index)]);
  });
  return new Map(
    [...members]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, parts]) => [code, merge(cells, parts).coordinates as MultiPolygon]),
  );
}

/** A ring of points in the sea and abroad, so that every cell of the country is closed. */
function frame(): readonly Spot[] {
  return Array.from({ length: 64 }, (_, index) => {
    const turn = (index / 64) * 2 * Math.PI;
    return toPlane([5.3 + 4.2 * Math.cos(turn), 52.2 + 2.6 * Math.sin(turn)]);
  });
}
