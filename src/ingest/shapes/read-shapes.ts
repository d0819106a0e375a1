import type { Point, Position } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { asPlain, own } from "../json/plain.ts";
import { checkGeometry } from "./check-geometry.ts";
import { findCrs } from "./find-crs.ts";
import { fromRijksdriehoek } from "./from-rijksdriehoek.ts";
import { type RawFeature, rawFeatures } from "./raw-features.ts";
import { ruleRemarks } from "./rule-remarks.ts";
import type { Shape, ShapeFile, ShapeFormat } from "./shape.ts";
import { swapBack } from "./swap-back.ts";

/**
 * The features of a GeoJSON or TopoJSON value in degrees WGS84. Features without a usable geometry
 * are listed and left out; the file is refused when it has none at all or lies elsewhere. What is
 * written as GeoJSON is also checked against RFC 7946.
 */
export function readShapes(
  name: string,
  json: unknown,
  format: ShapeFormat = own(json, "type") === "Topology" ? "topojson" : "geojson",
): Result<ShapeFile, Issue> {
  const raw = rawFeatures(json);
  if (!raw) return refuse(ingestIssue("unknownJson", { file: name }));
  if (raw.length === 0) return refuse(ingestIssue("noFeatures", { file: name }));
  const first = checkAll(name, raw);
  const found = findCrs(json, first.shapes.flatMap(someOf));
  // What can only be the Netherlands the other way round is turned before it is checked.
  const swapped = found.kind === "swapped";
  const { shapes, repairs, remarks: left } = swapped ? checkAll(name, swapBack(raw)) : first;
  const remarks = [
    ...(isGeoJson(format) ? ruleRemarks(name, json) : []),
    ...left,
    ...(swapped ? [ingestIssue("swappedCoordinates", { file: name })] : []),
  ];
  if (shapes.length === 0) return { ok: false, remarks };
  const refused = (issue: Issue): Result<ShapeFile, Issue> => ({
    ok: false,
    remarks: [...remarks, issue],
  });
  const crs = swapped ? findCrs(json, shapes.flatMap(someOf)) : found;
  if (crs.kind === "unknown")
    return refused(ingestIssue("unknownCrs", { file: name }, { found: crs.name }));
  if (crs.kind === "elsewhere" || crs.kind === "swapped") return refused(outside(name, shapes));
  const reprojected = crs.kind === "rd";
  const file: ShapeFile = {
    name,
    format,
    rows: raw.length,
    shapes: reprojected
      ? shapes.map((shape) => ({ ...shape, geometry: fromRijksdriehoek(shape.geometry) }))
      : shapes,
    about: asPlain(json) ?? {},
    repairs,
    reprojected,
  };
  return { ok: true, value: file, remarks };
}

const isGeoJson = (format: ShapeFormat) => format === "geojson" || format === "ndjson";

function checkAll(name: string, raw: readonly RawFeature[]) {
  const shapes: Shape[] = [];
  const repairs: ShapeFile["repairs"][number][] = [];
  const remarks: Issue[] = [];
  for (const { row, id, properties, geometry } of raw) {
    const checked = checkGeometry(geometry);
    if ("fault" in checked) {
      remarks.push(ingestIssue("badGeometry", { file: name, row }, { row, fault: checked.fault }));
      continue;
    }
    for (const repair of checked.repairs) repairs.push({ row, repair });
    shapes.push({ row, id, properties, geometry: checked.geometry });
  }
  return { shapes, repairs, remarks };
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
