import type { AreaCode } from "#domain/area/area.ts";
import type { AreaGeometry, AreaShape } from "./area-geometry.ts";
import type { Point } from "./camera.ts";

/** The area of the drawn boundaries that holds a point in Mercator radians. For pointing only, not for counting. */
export function areaAt(
  geometry: AreaGeometry,
  shapes: ReadonlyMap<AreaCode, AreaShape>,
  point: Point,
): AreaCode | undefined {
  for (const shape of shapes.values()) {
    const [left, top, right, bottom] = shape.box;
    const outside = point[0] < left || point[0] > right || point[1] < top || point[1] > bottom;
    if (!outside && holds(geometry, shape, point)) return shape.code;
  }
  return undefined;
}

/** Even–odd rule over all rings: holes count themselves out. */
function holds({ arcs }: AreaGeometry, { rings }: AreaShape, [x, y]: Point): boolean {
  let inside = false;
  for (const arc of rings.flat()) {
    const points = arcs[arc < 0 ? ~arc : arc] ?? new Float64Array();
    for (let at = 2; at < points.length; at += 2) {
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = points.subarray(at - 2, at + 2);
      if (fromY > y === toY > y) continue;
      if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
    }
  }
  return inside;
}
