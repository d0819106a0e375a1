import type { Point, Position } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { asList, own } from "../json/plain.ts";
import type { ShapeRepair } from "./shape.ts";
import { tidyRing, windingOf } from "./tidy-ring.ts";

/** A geometry that can be used, or what is wrong with it (a key of the texts, `fault.<name>`). */
export type CheckedGeometry =
  | { readonly geometry: AreaGeometry | Point; readonly repairs: readonly ShapeRepair[] }
  | { readonly fault: GeometryFault };

export const geometryFaults = ["none", "kind", "numbers", "shortRing"] as const;
export type GeometryFault = (typeof geometryFaults)[number];

/**
 * Checks a geometry from a file. Rings are tidied without moving their ground, heights are left out,
 * outer rings run counter-clockwise and holes clockwise (RFC 7946); all other vertices stay as they
 * are. Of several points the first one counts; of a collection its areas do, else its first point.
 */
export function checkGeometry(geometry: unknown): CheckedGeometry {
  const coordinates = asList(own(geometry, "coordinates"));
  switch (own(geometry, "type")) {
    case "Point":
      return point(coordinates, []);
    case "MultiPoint":
      return coordinates.length === 0
        ? { fault: "none" }
        : point(asList(coordinates[0]), coordinates.length > 1 ? ["firstPoint"] : []);
    case "Polygon":
      return polygons([coordinates], "Polygon");
    case "MultiPolygon":
      return polygons(coordinates.map(asList), "MultiPolygon");
    case "GeometryCollection":
      return collection(geometry);
    case undefined:
    case null:
      return { fault: "none" };
    default:
      return { fault: "kind" };
  }
}

function point(coordinates: readonly unknown[], repairs: readonly ShapeRepair[]): CheckedGeometry {
  const position = readPosition(coordinates);
  return position
    ? { geometry: { type: "Point", coordinates: position }, repairs }
    : { fault: "numbers" };
}

/** What a collection holds in the end, however deep its collections lie within each other. */
function membersOf(geometry: unknown): readonly unknown[] {
  const members: unknown[] = [];
  const open: unknown[] = [geometry];
  while (open.length > 0) {
    const next = open.pop();
    if (own(next, "type") !== "GeometryCollection") members.push(next);
    else open.push(...asList(own(next, "geometries")).toReversed());
  }
  return members;
}

function collection(geometry: unknown): CheckedGeometry {
  const members = membersOf(geometry);
  if (members.length === 0) return { fault: "none" };
  const checked = members.map(checkGeometry);
  const broken = checked.find((each) => "fault" in each && each.fault !== "kind");
  if (broken) return broken;
  const usable = checked.flatMap((each) => ("geometry" in each ? [each] : []));
  const areas = usable.flatMap(({ geometry: each }) => (each.type === "Point" ? [] : [each]));
  const [point] = usable;
  if (!point) return { fault: "kind" };
  const repairs = [...new Set<ShapeRepair>(["collection", ...usable.flatMap((u) => u.repairs)])];
  if (areas.length === 0) return { geometry: point.geometry, repairs };
  const parts = areas.flatMap((each) =>
    each.type === "Polygon" ? [each.coordinates] : each.coordinates,
  );
  const [only] = parts;
  return only && parts.length === 1
    ? { geometry: { type: "Polygon", coordinates: only }, repairs }
    : { geometry: { type: "MultiPolygon", coordinates: parts }, repairs };
}

function polygons(
  parts: readonly (readonly unknown[])[],
  type: AreaGeometry["type"],
): CheckedGeometry {
  const repairs = new Set<ShapeRepair>();
  const read = parts.map((part) => readPart(part, repairs));
  if (read.includes(undefined)) return { fault: "numbers" };
  const kept = read.filter((rings) => rings !== undefined).filter((rings) => rings.length > 0);
  const [first] = kept;
  if (!first) return { fault: repairs.has("shortRing") ? "shortRing" : "none" };
  return type === "Polygon"
    ? { geometry: { type, coordinates: first }, repairs: [...repairs] }
    : { geometry: { type, coordinates: kept }, repairs: [...repairs] };
}

/** The rings of one polygon; `undefined` when a coordinate is not a number. */
function readPart(part: readonly unknown[], repairs: Set<ShapeRepair>): Position[][] | undefined {
  const rings: Position[][] = [];
  for (const each of part) {
    const list: Position[] = [];
    for (const one of asList(each)) {
      const position = readPosition(asList(one));
      if (!position) return undefined;
      list.push(position);
    }
    const ring = tidyRing(list);
    if (ring.positions.length >= 4) {
      for (const repair of ring.repairs) repairs.add(repair);
      rings.push(wound(ring.positions, rings.length === 0));
      continue;
    }
    repairs.add("shortRing");
    // Without its outer ring the holes of a part mean nothing.
    if (rings.length === 0) break;
  }
  return rings;
}

function wound(ring: Position[], outer: boolean): Position[] {
  return windingOf(ring) > 0 === outer ? ring : ring.toReversed();
}

function readPosition([x, y]: readonly unknown[]): Position | undefined {
  return typeof x === "number" && typeof y === "number" && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}
