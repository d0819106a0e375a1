import type { Area, AreaCode } from "#domain/area/area.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { AreaGeometry, Box } from "./area-geometry.ts";
import type { MapScene } from "./map-scene.ts";
import type { PathPen } from "./path-pen.ts";

type BorderInput = {
  readonly geometry: AreaGeometry;
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly fills: ChoroplethView["fills"];
  readonly pen: PathPen;
  readonly seen: Box;
  readonly byProvince: boolean;
};

/** Every border once: of the surroundings, of the areas of the scope, and between its provinces. */
export function bordersOf({
  geometry,
  areas,
  fills,
  pen,
  seen,
  byProvince,
}: BorderInput): Pick<MapScene, "groundBorders" | "municipalBorders" | "provinceBorders"> {
  let groundBorders = "";
  let municipalBorders = "";
  let provinceBorders = "";
  for (const [arc, codes] of geometry.sides.entries()) {
    const box = geometry.boxes[arc];
    if (!box || !touches(box, seen)) continue;
    const provinces = codes.map((code) => areas.get(code)?.parent);
    const inside = codes.filter((code, side) =>
      fills.has(byProvince ? (provinces[side] ?? code) : code),
    );
    const between = provinces[0] !== provinces[1];
    if (inside.length === 0) groundBorders += pen.line(arc);
    else if (inside.length > 1 && between) provinceBorders += pen.line(arc);
    else if (!byProvince || between) municipalBorders += pen.line(arc);
  }
  return { groundBorders, municipalBorders, provinceBorders };
}

const touches = (a: Box, b: Box) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
