import { feature } from "topojson-client";
import type { AreaGeometry, Boundaries } from "#domain/area/boundaries.ts";
import type { AreaShape } from "#domain/overlay/park-assignment.ts";

/** The municipalities of the exact boundaries as shapes to assign parks to. */
export function areaShapes({ exact }: Boundaries): readonly AreaShape[] {
  return feature(exact, exact.objects.municipalities).features.flatMap(
    ({ properties, geometry }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? [{ code: properties.code, geometry: geometry satisfies AreaGeometry }]
        : [],
  );
}
