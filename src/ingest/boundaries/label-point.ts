import type { Position } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";

/** Levels at which an area is cut to find where it is widest. */
const cuts = 15;

/**
 * A point well inside an area, where a label may stand: the middle of its widest stretch from west
 * to east, looked for at 15 levels of its largest part. Degrees; 5 decimals, about a metre.
 */
export function labelPoint(geometry: AreaGeometry): readonly [number, number] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = parts.toSorted((a, b) => size(b[0]) - size(a[0]))[0] ?? [];
  const heights = (largest[0] ?? []).map(([, y = 0]) => y);
  const south = heights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const north = heights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let best = { width: -1, x: largest[0]?.[0]?.[0] ?? 0, y: south };
  for (let level = 1; level <= cuts; level += 1) {
    // An offset that no border has, so that a cut never runs along one.
    const y = south + ((level - 0.497) / cuts) * (north - south);
    // The middle of the area is preferred over a wide strip at its edge.
    const central = 1 - Math.abs(level / (cuts + 1) - 0.5);
    for (const [west, east] of stretches(largest, y)) {
      const width = (east - west) * central;
      if (width > best.width) best = { width, x: (west + east) / 2, y };
    }
  }
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [round(best.x), round(best.y)];
}

/** Where a line of equal latitude runs through the part, holes left out. */
function stretches(rings: readonly (readonly Position[])[], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  crossings.sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (let i = 1; i < crossings.length; i += 2) {
    found.push([crossings[i - 1] ?? 0, crossings[i] ?? 0]);
  }
  return found;
}

/** Area of a ring in square degrees, for comparing only. */
function size(ring: readonly Position[] | undefined): number {
  let sum = 0;
  for (let i = 1; i < (ring?.length ?? 0); i += 1) {
    const [ax = 0, ay = 0] = ring?.[i - 1] ?? [];
    const [bx = 0, by = 0] = ring?.[i] ?? [];
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum);
}
