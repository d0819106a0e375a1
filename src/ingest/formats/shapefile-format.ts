import { combine, parseDbf, parseShp } from "shpjs";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import { isUtf8 } from "../text/is-utf8.ts";
import type { Content } from "./format-reader.ts";
import { isHonestShp } from "./honest-shp.ts";

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
    if (!isHonestShp(shp)) return refuse(ingestIssue("badShapefile", { file: name }));
    const geometries = parseShp(shp);
    const properties = dbf ? parseDbf(dbf, lettersOf(dbf, cpg)) : geometries.map(() => ({}));
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

/** In what its letters are written: as it is said beside it, else UTF-8 where they are, else as Windows does. */
function lettersOf(dbf: ArrayBuffer, cpg: ArrayBuffer | undefined): string {
  const said = cpg ? new TextDecoder().decode(cpg).trim() : "";
  if (/^(iso[ -]?)?8859-?1$/i.test(said)) return "windows-1252";
  if (said) return said;
  const records = new Uint8Array(dbf, new DataView(dbf).getUint16(8, true));
  return isUtf8(records) ? "utf-8" : "windows-1252";
}

/** Whether a table is as long as it says: the reader believes its number of rows, and would not end. */
function isHonest(dbf: ArrayBuffer): boolean {
  if (dbf.byteLength < 32) return false;
  const view = new DataView(dbf);
  const rows = view.getUint32(4, true);
  const [head, row] = [view.getUint16(8, true), view.getUint16(10, true)];
  return row > 0 && head + rows * row <= dbf.byteLength + 1;
}
