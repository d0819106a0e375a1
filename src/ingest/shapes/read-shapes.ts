import type { Point, Position } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { asPlain } from "../json/plain.ts";
import { checkGeometry } from "./check-geometry.ts";
import { findCrs } from "./find-crs.ts";
import { fromRijksdriehoek } from "./from-rijksdriehoek.ts";
import { type RawFeature, rawFeatures } from "./raw-features.ts";
import type { Shape, ShapeFile } from "./shape.ts";

/**
 * The features of a GeoJSON or TopoJSON value in degrees WGS84. Features without a usable geometry
 * are listed and left out; the file is refused when it has none at all or lies elsewhere.
 */
export function readShapes(name: string, json: unknown): Result<ShapeFile, Issue> {
  const raw = rawFeatures(json);
  if (!raw) return refuse(ingestIssue("unknownJson", { file: name }));
  if (raw.length === 0) return refuse(ingestIssue("noFeatures", { file: name }));
  const { shapes, repaired, remarks } = checkAll(name, raw);
  if (shapes.length === 0) return { ok: false, remarks };
  const crs = findCrs(json, shapes.flatMap(someOf));
  if (crs.kind === "unknown")
    return refuse(ingestIssue("unknownCrs", { file: name }, { found: crs.name }));
  if (crs.kind === "swapped") return refuse(ingestIssue("swappedCoordinates", { file: name }));
  if (crs.kind === "elsewhere") return refuse(outside(name, shapes));
  const reprojected = crs.kind === "rd";
  const file = {
    name,
    shapes: reprojected
      ? shapes.map((shape) => ({ ...shape, geometry: fromRijksdriehoek(shape.geometry) }))
      : shapes,
    about: asPlain(json) ?? {},
    repaired,
    reprojected,
  };
  return { ok: true, value: file, remarks };
}

function checkAll(name: string, raw: readonly RawFeature[]) {
  const shapes: Shape[] = [];
  const repaired: number[] = [];
  const remarks: Issue[] = [];
  for (const { row, id, properties, geometry } of raw) {
    const checked = checkGeometry(geometry);
    if ("fault" in checked) {
      remarks.push(ingestIssue("badGeometry", { file: name, row }, { row, fault: checked.fault }));
      continue;
    }
    if (checked.repaired) repaired.push(row);
    shapes.push({ row, id, properties, geometry: checked.geometry });
  }
  return { shapes, repaired, remarks };
}

/** One position of each part is enough to tell the coordinate system. */
function someOf({ geometry }: { readonly geometry: AreaGeometry | Point }): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((part) => part[0]?.[0]).filter((position) => position !== undefined);
}

function outside(name: string, shapes: readonly Shape[]): Issue {
  const [x = 0, y = 0] = shapes.flatMap(someOf)[0] ?? [];
  return ingestIssue("outsideNetherlands", { file: name }, { found: `${x}, ${y}` });
}
