import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readJson } from "../json/read-json.ts";
import { recordTable } from "../json/record-table.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import { decodeText } from "../text/decode-text.ts";
import type { ReadContent } from "./format-reader.ts";

/** GeoJSON and TopoJSON; a list of records, as public services answer with, is a table. */
export const readJsonContent: ReadContent = ({ name, bytes }, { limits }) => {
  const json = readJson(name, decodeText(bytes).text, limits);
  if (!json.ok) return json;
  const table = recordTable(json.value, limits.columns);
  if (!table) {
    const read = readShapes(name, json.value);
    return read.ok ? { ...read, value: { kind: "shapes", file: read.value } } : read;
  }
  const found = table.columns.length;
  if (found > limits.columns) {
    const values = { row: 1, found, most: limits.columns };
    return refuse(ingestIssue("tooManyColumns", { file: name, row: 1 }, values));
  }
  const tables = [{ name, table, dutch: false, written: { format: "json" } }];
  return { ok: true, value: { kind: "tables", tables }, remarks: [] };
};
