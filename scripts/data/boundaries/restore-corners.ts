import { bisectLeft } from "d3-array";
import { orient2d } from "robust-predicates";
import { type MultiPolygon, type Ring, type Spot, spotKey } from "./plane.ts";

/**
 * Puts back the corners that clipping leaves out where a border runs straight on past a place at
 * which other borders meet: without them that border would not be one line for both neighbours.
 */
export function restoreCorners(
  shapes: ReadonlyMap<string, MultiPolygon>,
): ReadonlyMap<string, MultiPolygon> {
  const spots = new Map(
    [...shapes.values()].flat(2).flatMap((ring) => ring.map((spot) => [spotKey(spot), spot])),
  );
  const sorted = [...spots.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const eastings = sorted.map(([x]) => x);
  const between = (from: Spot, to: Spot): readonly Spot[] => {
    const [west, east] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
    const found: Spot[] = [];
    for (
      let index = bisectLeft(eastings, west);
      (eastings[index] ?? Infinity) <= east;
      index += 1
    ) {
      const spot = sorted[index];
      if (spot && liesOn(from, to, spot)) found.push(spot);
    }
    return found.toSorted((a, b) => distance(from, a) - distance(from, b));
  };
  const restore = (ring: Ring): Ring =>
    ring.flatMap((to, index) => {
      const from = ring[index - 1];
      return from ? [...between(from, to), to] : [to];
    });
  return new Map(
    [...shapes].map(([code, shape]) => [code, shape.map((polygon) => polygon.map(restore))]),
  );
}

/** Strictly between the two ends, and exactly on the line. */
function liesOn(from: Spot, to: Spot, spot: Spot): boolean {
  if (spot[1] < Math.min(from[1], to[1]) || spot[1] > Math.max(from[1], to[1])) return false;
  if (spotKey(spot) === spotKey(from) || spotKey(spot) === spotKey(to)) return false;
  return orient2d(...from, ...to, ...spot) === 0;
}

const distance = (a: Spot, b: Spot) => Math.hypot(a[0] - b[0], a[1] - b[1]);
