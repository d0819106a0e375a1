import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { type ParksFile, readParks } from "./parks/read-parks.ts";
import { readJsonFile } from "./read-json-file.ts";

/**
 * The parks in a GeoJSON or TopoJSON file of points or polygons, WGS84 or Rijksdriehoek:
 * `value.parks` holds id, name, place, kind and geometry. For programs that need no dataset.
 */
export function readParksFile(name: string, bytes: ArrayBuffer): Result<ParksFile, Issue> {
  const file = readJsonFile(name, bytes);
  if (!file.ok) return file;
  return { ok: true, value: readParks(file.value), remarks: file.remarks };
}
