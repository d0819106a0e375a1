import type { AreaIndex } from "./area-index.ts";
import { areaLocator } from "./locate.ts";

/**
 * The area each point lies in, by its position in the list the index was made from; `-1` for a point
 * outside every area or with a coordinate that is not a number.
 *
 * A point on a border lies in the areas it bounds; of several areas the first in the list has it.
 *
 * @param lonLat longitude and latitude of the points, two numbers each, in the system of the areas
 */
export function assignPoints(index: AreaIndex, lonLat: Float64Array): Int32Array {
  const found = new Int32Array(lonLat.length >> 1);
  const areaAt = areaLocator(index);
  for (let i = 0; i < found.length; i += 1) {
    found[i] = areaAt(lonLat[2 * i] as number, lonLat[2 * i + 1] as number);
  }
  return found;
}
