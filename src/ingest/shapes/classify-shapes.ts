import type { Area, AreaCode } from "#domain/area/area.ts";
import { type AreaColumns, findAreaColumns } from "../boundaries/area-columns.ts";
import { codesByName } from "../boundaries/codes-by-name.ts";
import { asText } from "../json/plain.ts";
import { isPark } from "../parks/read-parks.ts";
import type { Shape } from "./shape.ts";

/** What the shapes of a file are. */
export type ShapeKind =
  | { readonly kind: "areas"; readonly columns: AreaColumns }
  | { readonly kind: "parks" }
  /** Provinces, districts or regions: `found` is one of their codes. */
  | { readonly kind: "otherAreas"; readonly found: string }
  | { readonly kind: "unknown" };

/** Degrees; a park is never wider, a municipality seldom narrower. */
const parkSize = 0.06;

/** Tells municipalities from parks by tags, codes, the names of the known `areas` and size. */
export function classifyShapes(
  shapes: readonly Shape[],
  areas: ReadonlyMap<AreaCode, Area> = new Map(),
): ShapeKind {
  const share = (is: (shape: Shape) => boolean) => shapes.filter(is).length / shapes.length;
  if (share(isPark) >= 0.5 || share(({ geometry }) => geometry.type === "Point") >= 0.5)
    return { kind: "parks" };
  const columns = findAreaColumns(shapes);
  if (columns) {
    const codes = new Set(shapes.map(({ properties }) => properties[columns.code]));
    // Parks that carry the code of their municipality have the same one many times.
    if (codes.size * 2 >= shapes.length) return { kind: "areas", columns };
  }
  const other = shapes.map(otherCode).find((code) => code !== undefined);
  if (other && share((shape) => otherCode(shape) !== undefined) >= 0.5)
    return { kind: "otherAreas", found: other };
  const named = codesByName(shapes, areas);
  if (named)
    return { kind: "areas", columns: { code: named.name, name: named.name, codes: named.codes } };
  return share(isSmall) >= 0.8 ? { kind: "parks" } : { kind: "unknown" };
}

function otherCode({ properties }: Shape): string | undefined {
  return Object.values(properties)
    .map((value) => asText(value) ?? "")
    .find((text) => /^(PV\d\d|LD\d\d|CR\d\d|VR\d\d|WK\d{6}|BU\d{8})$/i.test(text));
}

function isSmall({ geometry }: Shape): boolean {
  if (geometry.type === "Point") return true;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const longitudes = parts.flatMap(([ring]) => (ring ?? []).map(([x = 0]) => x));
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of longitudes) {
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  return east - west < parkSize;
}
