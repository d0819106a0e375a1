import { featureCollection, feature as toFeature, union } from "@turf/turf";
import type { Position } from "geojson";
import type { AreaGeometry } from "../area/boundaries.ts";
import { polygonsOf } from "./edge-table.ts";
import { isTangled } from "./is-tangled.ts";
import { groundOf, squaredGroundOf } from "./measure.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { ShapeFault } from "./park-assignment.ts";
import { closedLength } from "./ring.ts";

/** A shape whose rings wind once around its ground and not around anything else, or why there is none. */
export type CleanShape =
  | {
      readonly sound: true;
      readonly geometry: AreaGeometry;
      readonly outline: Outline;
      /** True when the rings had to be closed or redrawn; the geometry is then a new one. */
      readonly repaired: boolean;
    }
  | { readonly sound: false; readonly reason: ShapeFault };

/** Square degrees, about a tenth of a square centimetre: what rounding leaves of a line. */
const leastGround = 1e-15;
/** Part of a shape that rings may wind around wrongly before it is redrawn; shares are told to 1e-9. */
const leastFault = 1e-10;
/** Rounding of one edge as a part of the box of its shape. */
const rounding = 1e-15;

/**
 * Makes a shape fit for measuring.
 *
 * Rings that cross, overlap or lie outside their shell are redrawn with Turf's `union`: ground that a
 * ring winds around counts once, holes are taken out, parts are joined. Rings are closed, and rings of
 * fewer than three corners left out. Repeated corners and either direction are fine as they are.
 */
export function cleanShape(geometry: AreaGeometry): CleanShape {
  const fault = coordinateFault(geometry);
  if (fault) return { sound: false, reason: fault };
  const closed = closedRings(geometry);
  const outline = outlineOf(closed);
  const judgement = judge(outline);
  if (judgement === "crossing") return redrawn(closed);
  return judgement === "sound"
    ? { sound: true, geometry: closed, outline, repaired: closed !== geometry }
    : { sound: false, reason: judgement };
}

/** Whether a longitude and latitude can be on the globe; metres, text and `null` cannot. */
export function onGlobe([x, y]: Position): boolean {
  return (
    Number.isFinite(x) &&
    Number.isFinite(y) &&
    Math.abs(x as number) <= 180 &&
    Math.abs(y as number) <= 90
  );
}

function coordinateFault(geometry: AreaGeometry): ShapeFault | undefined {
  let corners = 0;
  for (const rings of polygonsOf(geometry)) {
    for (const ring of rings) {
      corners += ring.length;
      if (!ring.every(onGlobe)) return "coordinates";
    }
  }
  return corners === 0 ? "empty" : undefined;
}

/** The same geometry when all its rings are whole. */
function closedRings(geometry: AreaGeometry): AreaGeometry {
  const polygons = polygonsOf(geometry);
  if (polygons.every((rings) => rings.length > 0 && rings.every(isWhole))) return geometry;
  const whole = polygons
    .filter(([shell = []]) => closedLength(shell) >= 3)
    .map((rings) => rings.filter((ring) => closedLength(ring) >= 3).map(closed));
  return { type: "MultiPolygon", coordinates: whole };
}

function isWhole(ring: readonly Position[]): boolean {
  return ring.length >= 4 && closedLength(ring) < ring.length;
}

function closed(ring: readonly Position[]): Position[] {
  const corners = ring.slice(0, closedLength(ring));
  return [...corners, ...corners.slice(0, 1)];
}

function judge(outline: Outline): "sound" | "crossing" | "noArea" | "unrepairable" {
  const squared = squaredGroundOf(outline);
  if (squared === undefined) return "unrepairable";
  if (!(squared > leastGround)) return "noArea";
  const box = (outline.east - outline.west) * (outline.north - outline.south);
  const slack = leastFault * squared + rounding * outline.count * box;
  return squared - groundOf(outline) > slack ? "crossing" : "sound";
}

function redrawn(geometry: AreaGeometry): CleanShape {
  const drawn = isTangled(geometry) ? "unrepairable" : joined(geometry);
  if (drawn === "unrepairable") return { sound: false, reason: "unrepairable" };
  if (!drawn) return { sound: false, reason: "noArea" };
  const outline = outlineOf(drawn);
  const judgement = judge(outline);
  if (judgement === "sound") return { sound: true, geometry: drawn, outline, repaired: true };
  return { sound: false, reason: judgement === "noArea" ? "noArea" : "unrepairable" };
}

function joined(geometry: AreaGeometry): AreaGeometry | "unrepairable" | undefined {
  const shape = toFeature(geometry);
  try {
    // Turf joins at least two shapes; a shape joined with itself is itself, redrawn.
    return union(featureCollection([shape, shape]))?.geometry;
  } catch {
    // Its sweep gives up on some rings that nearly coincide; such a shape is listed.
    return "unrepairable";
  }
}
