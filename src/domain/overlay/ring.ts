import type { Position } from "geojson";

/** Number of different corners: one less than written when the last repeats the first. */
export function closedLength(ring: readonly Position[]): number {
  const first = ring[0];
  const last = ring.at(-1);
  const closed = ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1];
  return closed ? ring.length - 1 : ring.length;
}

/**
 * Twice the area inside a ring on the plane of its coordinates; above 0 when it runs anticlockwise.
 * Measured from its first corner, which keeps the digits that matter for a small ring far from 0, 0.
 */
export function signedDoubleArea(ring: readonly Position[]): number {
  const length = closedLength(ring);
  const ox = ring[0]?.[0] ?? 0;
  const oy = ring[0]?.[1] ?? 0;
  let sum = 0;
  let px = 0;
  let py = 0;
  for (let i = 1; i < length; i += 1) {
    const corner = ring[i] as Position;
    const x = (corner[0] as number) - ox;
    const y = (corner[1] as number) - oy;
    sum += px * y - x * py;
    px = x;
    py = y;
  }
  return sum;
}
