import type { AreaGeometry } from "#domain/area/boundaries.ts";

/** Metres per degree of latitude, and of longitude at the middle of the country. */
const [north, east] = [111_200, 68_600];

/** Boundaries with fewer corners say nothing about how they were made. */
const fewest = 50;

/**
 * How far corners typically lie off the straight line between their neighbours, in metres: a quarter
 * of them lies nearer. Simplifying takes the flat corners away, so a large depth means that borders
 * lie beside where they really are. `undefined` with too few corners to tell.
 */
export function cornerDepth(geometries: readonly AreaGeometry[]): number | undefined {
  const depths: number[] = [];
  for (const geometry of geometries) {
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of parts.flat()) {
      for (let i = 1; i + 1 < ring.length; i += 1) depths.push(depthAt(ring, i));
    }
  }
  if (depths.length < fewest) return undefined;
  return depths.sort((a, b) => a - b)[Math.floor(depths.length / 4)];
}

function depthAt(ring: readonly (readonly number[])[], i: number): number {
  const [from = [], at = [], to = []] = [ring[i - 1], ring[i], ring[i + 1]];
  const x = ((to[0] ?? 0) - (from[0] ?? 0)) * east;
  const y = ((to[1] ?? 0) - (from[1] ?? 0)) * north;
  const dx = ((at[0] ?? 0) - (from[0] ?? 0)) * east;
  const dy = ((at[1] ?? 0) - (from[1] ?? 0)) * north;
  const length = Math.hypot(x, y);
  return length === 0 ? Math.hypot(dx, dy) : Math.abs(x * dy - y * dx) / length;
}
