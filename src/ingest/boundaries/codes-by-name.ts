import type { Position } from "geojson";
import type { Area, AreaCode } from "#domain/area/area.ts";
import { areaIndex } from "../areas/area-index.ts";
import { matchName } from "../areas/match-area.ts";
import { asText } from "../json/plain.ts";
import type { Shape } from "../shapes/shape.ts";
import { areaNames } from "./area-columns.ts";

/** Fewer shapes with a known name than this are settlements or regions that happen to share some. */
const mostlyKnown = 0.7;
/** Degrees that the known middle may lie outside the shape: borders differ between editions, places do not. */
const nearby = 0.1;

export type CodesByName = {
  /** The property with the names. */
  readonly name: string;
  /** Row of the shape → code. */
  readonly codes: ReadonlyMap<number, AreaCode>;
};

/**
 * The codes of shapes that have only names. A name counts when it is, apart from accents, capitals
 * and signs, that of exactly one known municipality, and the shape lies where that one is; a name
 * that is only alike never does. `undefined` unless most shapes are known in this way.
 */
export function codesByName(
  shapes: readonly Shape[],
  areas: ReadonlyMap<AreaCode, Area>,
): CodesByName | undefined {
  const keys = Object.keys(shapes[0]?.properties ?? {});
  const name = areaNames.map((shape) => keys.find((key) => shape.test(key))).find(Boolean);
  if (!name || areas.size === 0) return undefined;
  const find = finder(areas);
  const found = shapes.flatMap((shape) => find(shape, asText(shape.properties[name]) ?? "") ?? []);
  const enough =
    found.some(({ certain }) => certain) && found.length >= mostlyKnown * shapes.length;
  return enough ? { name, codes: new Map(found.map(({ row, code }) => [row, code])) } : undefined;
}

/** `certain` when the name is that of no province as well. */
type Found = { readonly row: number; readonly code: AreaCode; readonly certain: boolean };

function finder(areas: ReadonlyMap<AreaCode, Area>) {
  const index = areaIndex(areas);
  return (shape: Shape, name: string): Found | undefined => {
    const match = matchName(index, name);
    if (match.kind !== "area" && match.kind !== "twoLevels") return undefined;
    // Groningen and Utrecht are provinces too; among municipalities they are the municipality.
    const code = match.kind === "area" ? match.code : match.municipality;
    const area = areas.get(code);
    return area?.level === "municipality" && liesAt(shape, area)
      ? { row: shape.row, code, certain: match.kind === "area" }
      : undefined;
  };
}

function liesAt({ geometry }: Shape, { centre: [x, y] }: Area): boolean {
  if (geometry.type === "Point") return false;
  const parts: readonly (readonly Position[][])[] =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [ring] of parts) {
    for (const [lon = 0, lat = 0] of ring ?? []) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return x >= west - nearby && x <= east + nearby && y >= south - nearby && y <= north + nearby;
}
