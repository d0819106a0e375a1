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
    const kind = borderKind(codes, { areas, fills, byProvince });
    if (kind === "ground") groundBorders += pen.line(arc);
    else if (kind === "municipal") municipalBorders += pen.line(arc);
    else if (kind === "province") provinceBorders += pen.line(arc);
  }
  return { groundBorders, municipalBorders, provinceBorders };
}

/** Outside the scope, of an area in it, or between two provinces of it. */
export type BorderKind = "ground" | "municipal" | "province";

/** What kind of border the municipalities on its sides make it; none within a province drawn as one. */
export function borderKind(
  codes: readonly AreaCode[],
  { areas, fills, byProvince }: Pick<BorderInput, "areas" | "fills" | "byProvince">,
): BorderKind | undefined {
  const provinces = codes.map((code) => areas.get(code)?.parent);
  const inside = codes.filter((code, side) =>
    fills.has(byProvince ? (provinces[side] ?? code) : code),
  );
  const between = provinces[0] !== provinces[1];
  if (inside.length === 0) return "ground";
  if (inside.length > 1 && between) return "province";
  return !byProvince || between ? "municipal" : undefined;
}

const touches = (a: Box, b: Box) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
