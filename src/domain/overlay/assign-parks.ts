import { buildAreaIndex } from "./area-index.ts";
import { shareFinder } from "./area-shares.ts";
import { assignWith } from "./assignment-frame.ts";
import { areaLocator } from "./locate.ts";
import type { AreaShape, ParkAssignment, ParkShape } from "./park-assignment.ts";

/**
 * Assigns parks to areas, fast: an outline by area, a point by containment.
 *
 * What it means is defined by `assignByTurf`, with which it agrees; order, ties and errors are told at
 * `ParkAssignment`.
 *
 * @param onProgress called with the part done, from 0 to 1
 */
export function assignParks(
  areas: readonly AreaShape[],
  parks: readonly ParkShape[],
  onProgress?: (done: number) => void,
): ParkAssignment {
  return assignWith(
    (geometries) => {
      const index = buildAreaIndex(geometries);
      const areaAt = areaLocator(index);
      const sharesOf = shareFinder(index);
      return {
        areaAt: ([x = Number.NaN, y = Number.NaN]) => areaAt(x, y),
        sharesOf: (_, outline) => sharesOf(outline),
      };
    },
    { areas, parks, onProgress },
  );
}
