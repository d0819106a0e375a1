import type { Position } from "geojson";

/** The smallest box around something, degrees. */
export type Box = {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

/** One side of a ring with the box around it. */
export type Side = Box & { readonly ring: number; readonly from: XY; readonly to: XY };

export type XY = readonly [number, number];

/** Comparisons after which the rest is left alone: rings this tangled are none of a real border. */
const mostComparisons = 2e7;

export function boxOf(ring: readonly Position[]): Box {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

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
 * Visits every pair of sides, or other things in a box, of which the boxes have a point in common,
 * once, until `found` says true. They are compared only while they overlap from west to east.
 *
 * @returns `undefined` when there are so many that it was given up
 */
export function somePair<Boxed extends Box>(
  all: readonly Boxed[],
  found: (a: Boxed, b: Boxed) => boolean,
): boolean | undefined {
  let open: Boxed[] = [];
  let comparisons = 0;
  for (const side of all.toSorted((a, b) => a.west - b.west)) {
    const still: Boxed[] = [];
    comparisons += open.length;
    if (comparisons > mostComparisons) return undefined;
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
