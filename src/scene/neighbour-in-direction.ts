import type { AreaCode } from "#domain/area/area.ts";
import type { Point } from "./camera.ts";

export const directions = ["up", "right", "down", "left"] as const;
export type Direction = (typeof directions)[number];

const arrows: Readonly<Record<Direction, Point>> = {
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
  left: [-1, 0],
};

/** An area may stand this far off the direction, as tangent of the angle: first 45°, else almost any. */
const cones = [1, 6];

/**
 * The area that lies next in a direction on the map: the nearest within 45° of it, sideways
 * distance counting double; else the nearest that lies at all on that side.
 *
 * @param places middles in Mercator radians
 * @returns `undefined` at the edge, where nothing lies on that side
 */
export function neighbourInDirection(
  places: ReadonlyMap<AreaCode, Point>,
  from: AreaCode,
  direction: Direction,
): AreaCode | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  const [x, y] = here;
  const [right, down] = arrows[direction];
  for (const cone of cones) {
    let nearest: AreaCode | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [code, [toX, toY]] of places) {
      const along = (toX - x) * right + (toY - y) * down;
      const aside = Math.abs((toX - x) * down) + Math.abs((toY - y) * right);
      const effort = along + 2 * aside;
      if (along > 0 && aside <= along * cone && effort < least && code !== from) {
        nearest = code;
        least = effort;
      }
    }
    if (nearest) return nearest;
  }
  return undefined;
}
