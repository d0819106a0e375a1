import type { Point, Position } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { asList, own } from "../json/plain.ts";

/** A geometry that can be used, or what is wrong with it (a key of the texts, `fault.<name>`). */
export type CheckedGeometry =
  | { readonly geometry: AreaGeometry | Point; readonly repaired: boolean }
  | { readonly fault: GeometryFault };

export const geometryFaults = ["none", "kind", "numbers", "shortRing"] as const;
export type GeometryFault = (typeof geometryFaults)[number];

/**
 * Checks a geometry from a file. A ring that is not closed is closed, a ring of less than three
 * corners is dropped, heights are left out; all other vertices stay as they are. Of several points
 * the first one counts.
 */
export function checkGeometry(geometry: unknown): CheckedGeometry {
  const coordinates = asList(own(geometry, "coordinates"));
  switch (own(geometry, "type")) {
    case "Point":
      return point(coordinates);
    case "MultiPoint":
      return point(asList(coordinates[0]));
    case "Polygon":
      return polygons([coordinates], "Polygon");
    case "MultiPolygon":
      return polygons(coordinates.map(asList), "MultiPolygon");
    case undefined:
    case null:
      return { fault: "none" };
    default:
      return { fault: "kind" };
  }
}

function point(coordinates: readonly unknown[]): CheckedGeometry {
  const position = readPosition(coordinates);
  return position
    ? { geometry: { type: "Point", coordinates: position }, repaired: false }
    : { fault: "numbers" };
}

function polygons(
  parts: readonly (readonly unknown[])[],
  type: AreaGeometry["type"],
): CheckedGeometry {
  const read = parts.map(readPart);
  if (read.includes(undefined)) return { fault: "numbers" };
  const known = read.filter((part) => part !== undefined);
  const repaired = known.some((part) => part.repaired);
  const kept = known.map((part) => part.rings).filter((rings) => rings.length > 0);
  const [first] = kept;
  if (!first) return { fault: repaired ? "shortRing" : "none" };
  return type === "Polygon"
    ? { geometry: { type, coordinates: first }, repaired }
    : { geometry: { type, coordinates: kept }, repaired };
}

/** The rings of one polygon; `undefined` when a coordinate is not a number. */
function readPart(
  part: readonly unknown[],
): { rings: Position[][]; repaired: boolean } | undefined {
  let repaired = false;
  const rings: Position[][] = [];
  for (const each of part) {
    const ring = readRing(asList(each));
    if (!ring) return undefined;
    const enough = ring.positions.length >= 4;
    if (ring.closed || !enough) repaired = true;
    if (enough) rings.push(ring.positions);
    // Without its outer ring the holes of a part mean nothing.
    else if (rings.length === 0) break;
  }
  return { rings, repaired };
}

/** Positions of a ring; `closed` when the first one had to be added at the end. */
function readRing(
  list: readonly unknown[],
): { positions: Position[]; closed: boolean } | undefined {
  const positions: Position[] = [];
  for (const each of list) {
    const position = readPosition(asList(each));
    if (!position) return undefined;
    positions.push(position);
  }
  const [first] = positions;
  const last = positions.at(-1);
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) {
    return { positions, closed: false };
  }
  return { positions: [...positions, first], closed: true };
}

function readPosition([x, y]: readonly unknown[]): Position | undefined {
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}
