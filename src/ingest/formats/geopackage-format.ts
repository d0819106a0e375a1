import initSqlJs, { type Database, type SqlValue } from "sql.js/dist/sql-asm.js";
import type { Issue } from "#domain/issue.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import type { RawTable } from "../table/raw-table.ts";
import { textTable } from "../table/table-builder.ts";
import type { Content, ReadContent } from "./format-reader.ts";
import { readGeometryBlob } from "./geometry-blob.ts";

/**
 * The layers of a GeoPackage: those with shapes as shapes, those without as tables. The database runs
 * as plain JavaScript, because the page allows no compiled code.
 */
export const readGeoPackageContent: ReadContent = async ({ name, bytes }) => {
  const parts: Content[] = [];
  const remarks: Issue[] = [];
  try {
    const { Database } = await initSqlJs();
    const database = new Database(new Uint8Array(bytes));
    const source = { database, size: bytes.byteLength };
    const layers = layersOf(source);
    for (const { table, geometry } of layers) {
      const own = layers.length === 1 ? name : `${name} › ${table}`;
      if (geometry === undefined) {
        const text = { name: own, table: tableOf(source, table), dutch: false };
        parts.push({ kind: "tables", tables: [text] });
        continue;
      }
      const read = readShapes(own, collectionOf(source, table, geometry), "geopackage");
      for (const each of read.remarks) remarks.push(each);
      if (!read.ok) return { ok: false, remarks };
      parts.push({ kind: "shapes", file: read.value });
    }
    database.close();
  } catch {
    return refuse(ingestIssue("badGeoPackage", { file: name }));
  }
  if (parts.length === 0) return refuse(ingestIssue("noFeatures", { file: name }));
  return { ok: true, value: { kind: "parts", parts }, remarks };
};

type Layer = { readonly table: string; readonly geometry: string | undefined };

/**
 * The tables among the layers, each once and in order of name. What a database works out while it is
 * read may have no end: a layer that is a view is left alone.
 *
 * @throws Error when a register of layers is no table, or a column of a layer is worked out
 */
function layersOf(source: Source): readonly Layer[] {
  const tables = new Map<string, string>();
  for (const [name, sql] of rowsOf(
    source,
    "select name, sql from sqlite_master where type = 'table'",
  ).values)
    tables.set(String(name), String(sql));
  const register = (name: string, columns: string) => {
    if (!tables.has(name)) throw new Error(`no table ${name}`);
    return rowsOf(source, `select ${columns} from ${name}`).values.map((row) => row.map(String));
  };
  const geometries = new Map(
    register("gpkg_geometry_columns", "table_name, column_name").map(
      ([table = "", column = ""]) => [table, column],
    ),
  );
  const listed = register("gpkg_contents", "table_name, data_type")
    .filter(
      ([table = "", kind = ""]) => tables.has(table) && ["features", "attributes"].includes(kind),
    )
    .map(([table = ""]) => table);
  return [...new Set(listed)].toSorted().map((table) => {
    if (/^create virtual|\bas\s*\(/i.test(tables.get(table) ?? "")) throw new Error("worked out");
    return { table, geometry: geometries.get(table) };
  });
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Signs and bytes that a byte of a file may become: a column added later keeps its value once. */
const mostPerByte = 10;

type Source = { readonly database: Database; readonly size: number };
type Rows = { readonly columns: readonly string[]; readonly values: readonly SqlValue[][] };

/**
 * What a query finds.
 *
 * @throws Error when there is more in them than a file of this size can hold: its pages then list
 * each other over and over, which may have no end
 */
function rowsOf({ database, size }: Source, query: string): Rows {
  const statement = database.prepare(query);
  const columns = statement.getColumnNames();
  const values: SqlValue[][] = [];
  let held = 0;
  while (statement.step()) {
    const row = statement.get();
    for (const value of row) held += sizeOf(value);
    if (held > mostPerByte * size) throw new Error("pages that are listed over and over");
    values.push(row);
  }
  statement.free();
  return { columns, values };
}

const sizeOf = (value: SqlValue): number =>
  typeof value === "string" || value instanceof Uint8Array ? value.length + 1 : 1;

function collectionOf(source: Source, table: string, geometry: string): unknown {
  const { columns, values } = rowsOf(source, `select * from ${quoted(table)}`);
  const at = columns.indexOf(geometry);
  const features = values.map((row) => {
    const blob = row[at];
    const properties = columns.flatMap((column, index) =>
      index === at ? [] : [[column, row[index]] as const],
    );
    return {
      type: "Feature",
      properties: Object.fromEntries(properties),
      geometry: blob instanceof Uint8Array ? readGeometryBlob(blob) : null,
    };
  });
  return { type: "FeatureCollection", features };
}

function tableOf(source: Source, table: string): RawTable {
  const { columns, values } = rowsOf(source, `select * from ${quoted(table)}`);
  const cells = columns.map((column, index) => [
    column,
    ...values.map((row) => (row[index] === null ? "" : String(row[index] ?? ""))),
  ]);
  return textTable(cells, [columns.length, ...values.map(() => columns.length)]);
}
