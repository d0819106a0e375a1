import { combine, parseDbf, parseShp } from "shpjs";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import type { Content } from "./format-reader.ts";

/**
 * A shapefile from its parts, by extension. Coordinates are taken as they are written, and their size
 * tells whether they are degrees or metres of the Rijksdriehoek; without a .dbf the shapes have no names.
 */
export function readShapefile(
  name: string,
  parts: ReadonlyMap<string, ArrayBuffer>,
): Result<Content, Issue> {
  const [shp, dbf, cpg] = [parts.get("shp"), parts.get("dbf"), parts.get("cpg")];
  if (!shp) return refuse(ingestIssue("badShapefile", { file: name }));
  if (dbf && !isHonest(dbf)) return refuse(ingestIssue("badShapefile", { file: name }));
  let json: unknown;
  try {
    const geometries = parseShp(shp);
    // Without a word about it the letters are those of Windows, as most programs write them.
    const letters = cpg ? new TextDecoder().decode(cpg).trim() : "windows-1252";
    const properties = dbf ? parseDbf(dbf, letters) : geometries.map(() => ({}));
    json = combine([geometries, properties]);
  } catch {
    return refuse(ingestIssue("badShapefile", { file: name }));
  }
  const read = readShapes(name, json, "shapefile");
  if (!read.ok) return read;
  const alone = dbf ? [] : [ingestIssue("withoutTable", { file: name })];
  return {
    ...read,
    value: { kind: "shapes", file: read.value },
    remarks: [...alone, ...read.remarks],
  };
}

/** Whether a table is as long as it says: the reader believes its number of rows, and would not end. */
function isHonest(dbf: ArrayBuffer): boolean {
  if (dbf.byteLength < 32) return false;
  const view = new DataView(dbf);
  const rows = view.getUint32(4, true);
  const [head, row] = [view.getUint16(8, true), view.getUint16(10, true)];
  return row > 0 && head + rows * row <= dbf.byteLength + 1;
}
