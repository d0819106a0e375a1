import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { AreaGeometry } from "./area-geometry.ts";
import { type Bounds, unproject } from "./camera.ts";

/** The Netherlands, for when nothing is drawn. */
const anywhere: Bounds = [3.3, 50.7, 7.3, 53.6];

/** The bounds in degrees of all areas of the question. */
export function scopeBounds(geometry: AreaGeometry, figures: ChoroplethView["figures"]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { area } of figures) {
    const shape = geometry.municipalities.get(area.code) ?? geometry.provinces.get(area.code);
    if (!shape) continue;
    left = Math.min(left, shape.box[0]);
    top = Math.min(top, shape.box[1]);
    right = Math.max(right, shape.box[2]);
    bottom = Math.max(bottom, shape.box[3]);
  }
  if (left > right) return anywhere;
  const [west, north] = unproject([left, top]);
  const [east, south] = unproject([right, bottom]);
  return [west, south, east, north];
}
