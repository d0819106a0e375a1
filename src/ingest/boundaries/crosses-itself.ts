import type { Position } from "geojson";

/**
 * Whether a ring crosses itself: two of its sides that are not neighbours have a point in common
 * that is not a shared corner. Sides are compared only while they overlap from west to east.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  const sides = sidesOf(ring);
  let open: Side[] = [];
  for (const side of sides) {
    const still: Side[] = [];
    for (const other of open) {
      if (other.east < side.west) continue;
      still.push(other);
      if (other.south <= side.north && side.south <= other.north && cross(other, side)) return true;
    }
    still.push(side);
    open = still;
  }
  return false;
}

type Side = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

function sidesOf(ring: readonly Position[]): readonly Side[] {
  const sides: Side[] = [];
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ax === bx && ay === by) continue;
    sides.push({
      from: [ax, ay],
      to: [bx, by],
      west: Math.min(ax, bx),
      east: Math.max(ax, bx),
      south: Math.min(ay, by),
      north: Math.max(ay, by),
    });
  }
  return sides.sort((a, b) => a.west - b.west);
}

/** Strictly through each other: touching in a corner is how two lobes of a border may meet. */
function cross(a: Side, b: Side): boolean {
  const one = turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to);
  const two = turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to);
  return one < 0 && two < 0;
}

type XY = readonly [number, number];

function turn([ax, ay]: XY, [bx, by]: XY, [cx, cy]: XY): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
