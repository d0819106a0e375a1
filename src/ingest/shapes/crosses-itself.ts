import type { Position } from "geojson";
import { cross, sidesOf, somePair } from "#domain/overlay/ring-sides.ts";

/**
 * Whether a ring crosses itself: two of its sides that are not neighbours have a point in common
 * that is not a shared corner.
 */
export function crossesItself(ring: readonly Position[]): boolean {
  return somePair(sidesOf(ring), cross) ?? false;
}
