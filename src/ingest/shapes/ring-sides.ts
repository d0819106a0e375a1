import type { Position } from "geojson";

/** One side of a ring with the box around it. */
export type Side = {
  readonly ring: number;
  readonly from: XY;
  readonly to: XY;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

export type XY = readonly [number, number];

/** Comparisons after which the rest is left alone: rings this tangled are none of a real border. */
const mostComparisons = 2e7;

/** The sides of a ring from west to east; sides without length are left out. */
export function sidesOf(ring: readonly Position[], number = 0): Side[] {
  const sides: Side[] = [];
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ax === bx && ay === by) continue;
    sides.push({
      ring: number,
      from: [ax, ay],
      to: [bx, by],
      west: Math.min(ax, bx),
      east: Math.max(ax, bx),
      south: Math.min(ay, by),
      north: Math.max(ay, by),
    });
  }
  return sides;
}

/**
 * Visits every pair of sides of which the boxes have a point in common, once, until `found` says
 * true. Sides are compared only while they overlap from west to east.
 */
export function somePair(sides: readonly Side[], found: (a: Side, b: Side) => boolean): boolean {
  let open: Side[] = [];
  let comparisons = 0;
  for (const side of sides.toSorted((a, b) => a.west - b.west)) {
    const still: Side[] = [];
    comparisons += open.length;
    if (comparisons > mostComparisons) return false;
    for (const other of open) {
      if (other.east < side.west) continue;
      still.push(other);
      if (other.south <= side.north && side.south <= other.north && found(other, side)) return true;
    }
    still.push(side);
    open = still;
  }
  return false;
}

/** Whether two sides go through each other; touching in a corner is how two lobes may meet. */
export function cross(a: Side, b: Side): boolean {
  const one = turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to);
  const two = turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to);
  return one < 0 && two < 0;
}

/** Whether a point lies on a side, its ends included. */
export function liesOn([x, y]: XY, side: Side): boolean {
  return (
    x >= side.west &&
    x <= side.east &&
    y >= side.south &&
    y <= side.north &&
    turn(side.from, side.to, [x, y]) === 0
  );
}

function turn([ax, ay]: XY, [bx, by]: XY, [cx, cy]: XY): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
