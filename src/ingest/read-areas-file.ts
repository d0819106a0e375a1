import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { findAreaColumns } from "./boundaries/area-columns.ts";
import { type AreasFile, readAreas } from "./boundaries/read-areas.ts";
import { ingestIssue } from "./ingest-issue.ts";
import { readJsonFile } from "./read-json-file.ts";
import { repairRemarks } from "./shapes/repair-remarks.ts";

/**
 * The municipalities in a GeoJSON or TopoJSON file, WGS84 or Rijksdriehoek, with every vertex:
 * `value.areas` holds code, name and geometry. For programs that need no dataset.
 */
export function readAreasFile(name: string, bytes: ArrayBuffer): Result<AreasFile, Issue> {
  const file = readJsonFile(name, bytes);
  if (!file.ok) return file;
  const columns = findAreaColumns(file.value.shapes);
  const read: Result<AreasFile, Issue> = columns
    ? readAreas(file.value, columns)
    : { ok: false, remarks: [ingestIssue("unknownShapes", { file: name })] };
  return { ...read, remarks: [...file.remarks, ...repairRemarks(file.value), ...read.remarks] };
}
