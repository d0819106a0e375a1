import initSqlJs, { type Database } from "sql.js/dist/sql-asm.js";
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
    const layers = layersOf(database);
    for (const { table, geometry } of layers) {
      const own = layers.length === 1 ? name : `${name} › ${table}`;
      if (geometry === undefined) {
        const text = { name: own, table: tableOf(database, table), dutch: false };
        parts.push({ kind: "tables", tables: [text] });
        continue;
      }
      const read = readShapes(own, collectionOf(database, table, geometry), "geopackage");
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

/** Tables by which a GeoPackage tells its layers. */
const registers = "('gpkg_contents', 'gpkg_geometry_columns')";

/**
 * The tables among the layers, each once. What a database works out while it is read may have no end:
 * a layer that is a view is left alone, and registers or columns that are worked out are an error.
 */
function layersOf(database: Database): readonly Layer[] {
  const [worked] = database.exec(
    `select name from sqlite_master where lower(name) in ${registers} and type <> 'table'`,
  );
  if (worked) throw new Error("a register that is worked out");
  const [found] = database.exec(
    "select distinct c.table_name, g.column_name, m.sql from gpkg_contents c join sqlite_master m on m.name = c.table_name and m.type = 'table' left join gpkg_geometry_columns g on g.table_name = c.table_name where c.data_type in ('features', 'attributes') order by c.table_name",
  );
  return (found?.values ?? []).map(([table, geometry, sql]) => {
    if (/^create virtual|\bas\s*\(/i.test(String(sql)))
      throw new Error("a column that is worked out");
    const column = geometry === null || geometry === undefined ? undefined : String(geometry);
    return { table: String(table), geometry: column };
  });
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function rowsOf(database: Database, table: string) {
  const [found] = database.exec(`select * from ${quoted(table)}`);
  return found ?? { columns: [], values: [] };
}

function collectionOf(database: Database, table: string, geometry: string): unknown {
  const { columns, values } = rowsOf(database, table);
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

function tableOf(database: Database, table: string): RawTable {
  const { columns, values } = rowsOf(database, table);
  const cells = columns.map((column, index) => [
    column,
    ...values.map((row) => (row[index] === null ? "" : String(row[index] ?? ""))),
  ]);
  return textTable(cells, [columns.length, ...values.map(() => columns.length)]);
}
