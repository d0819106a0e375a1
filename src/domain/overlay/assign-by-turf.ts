import {
  bbox,
  booleanPointInPolygon,
  featureCollection,
  intersect,
  feature as toFeature,
} from "@turf/turf";
import type { BBox } from "geojson";
import type { AreaGeometry } from "../area/boundaries.ts";
import { assignWith } from "./assignment-frame.ts";
import { polygonsOf } from "./edge-table.ts";
import type { AreaShape, ParkAssignment, ParkShape } from "./park-assignment.ts";
import { signedDoubleArea } from "./ring.ts";

/**
 * What assigning parks to areas means, in plain Turf: every park is laid over every area.
 *
 * - A point belongs to the first area, by code, that contains it; a border belongs to its areas.
 * - The share of an area in an outline is the area of what both have in common, divided by the area of
 *   the outline, on the plane of longitude and latitude.
 *
 * Slow (some milliseconds a park), so it is what `assignParks` is compared with and not what runs.
 */
export function assignByTurf(
  areas: readonly AreaShape[],
  parks: readonly ParkShape[],
): ParkAssignment {
  return assignWith(
    (geometries) => {
      const boxes = geometries.map((geometry) => bbox(geometry));
      return {
        areaAt: (point) =>
          geometries.findIndex((geometry) => booleanPointInPolygon(point, geometry)),
        sharesOf: (park) => {
          const box = bbox(park);
          return geometries.flatMap((geometry, area) => {
            const near = boxes[area];
            return near && meet(near, box) ? [{ area, share: shareIn(geometry, park) }] : [];
          });
        },
      };
    },
    { areas, parks },
  );
}

function shareIn(area: AreaGeometry, park: AreaGeometry): number {
  const common = intersect(featureCollection([toFeature(park), toFeature(area)]));
  return common ? groundOf(common.geometry) / groundOf(park) : 0;
}

/** Boxes that do not meet hold nothing in common; to skip them changes no answer. */
function meet([west, south, east, north]: BBox, [w, s, e, n]: BBox): boolean {
  return (
    west <= (e as number) &&
    (east as number) >= w &&
    south <= (n as number) &&
    (north as number) >= s
  );
}

/** Square degrees: shells less holes. */
function groundOf(geometry: AreaGeometry): number {
  let sum = 0;
  for (const rings of polygonsOf(geometry)) {
    for (const [place, ring] of rings.entries()) {
      sum += (Math.abs(signedDoubleArea(ring)) / 2) * (place === 0 ? 1 : -1);
    }
  }
  return sum;
}
