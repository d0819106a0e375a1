import type { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";

/** Parts within parts: a collection of areas in parts. */
const deepest = 4;

/**
 * How many positions a geometry of FlatGeobuf becomes, counted up to just past `most`. Its parts and
 * the ends of its rings may name the same bytes over and over, so that a megabyte becomes more than
 * there is memory.
 */
export function positionsIn(geometry: Geometry | null, most: number, depth = 0): number {
  if (!geometry) return 0;
  if (depth > deepest) return Number.POSITIVE_INFINITY;
  let found = ringPositions(geometry, most);
  for (let part = 0; part < geometry.partsLength() && found <= most; part += 1)
    found += 1 + positionsIn(geometry.parts(part), most - found, depth + 1);
  return found;
}

function ringPositions(geometry: Geometry, most: number): number {
  let found = geometry.xyLength() / 2;
  let before = 0;
  for (let ring = 0; ring < geometry.endsLength() && found <= most; ring += 1) {
    const end = geometry.ends(ring) ?? 0;
    found += 1 + Math.max(0, end - before);
    before = end;
  }
  return found;
}
