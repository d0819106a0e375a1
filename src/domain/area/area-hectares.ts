import { area as squareMetres } from "@turf/turf";
import { feature } from "topojson-client";
import type { Dataset } from "../dataset/dataset.ts";
import type { AreaCode } from "./area.ts";
import type { Boundaries } from "./boundaries.ts";

const measured = new WeakMap<Boundaries, Map<AreaCode, number>>();

/** Size of an area in hectares on the exact boundaries; larger areas are the sum of their parts. */
export function areaHectares(
  boundaries: Boundaries,
  { areas }: Pick<Dataset, "areas">,
  code: AreaCode,
): number {
  let sizes = measured.get(boundaries);
  if (!sizes) {
    sizes = new Map();
    for (const municipality of feature(boundaries.exact, boundaries.exact.objects.municipalities)
      .features) {
      const hectares = squareMetres(municipality) / 10_000;
      for (
        let at: AreaCode | undefined = municipality.properties.code;
        at;
        at = areas.get(at)?.parent
      ) {
        sizes.set(at, (sizes.get(at) ?? 0) + hectares);
      }
    }
    measured.set(boundaries, sizes);
  }
  return sizes.get(code) ?? 0;
}
