import type { Position } from "geojson";
import type { AreaGeometry } from "../area/boundaries.ts";
import { polygonsOf } from "./edge-table.ts";
import { boxOf, cross, sidesOf, somePair } from "./ring-sides.ts";

/** Turf redraws a shape with so many crossings, or rings over each other, in about a second. */
const most = 5_000;

/**
 * Whether rings cross, or lie within or over each other, so often that redrawing them would take
 * minutes and more memory than there is. No border and no park is drawn so.
 */
export function isTangled(geometry: AreaGeometry): boolean {
  const rings: readonly (readonly Position[])[] = polygonsOf(geometry).flat();
  const met = somePair(
    rings.map(boxOf),
    moreThan(() => true),
  );
  if (met !== false) return true;
  return (
    somePair(
      rings.flatMap((ring) => sidesOf(ring)),
      moreThan(cross),
    ) !== false
  );
}

/** True from the pair after the most of those for which `is` holds. */
function moreThan<T>(is: (a: T, b: T) => boolean): (a: T, b: T) => boolean {
  let count = 0;
  return (a, b) => {
    if (is(a, b)) count += 1;
    return count > most;
  };
}
