import initSqlJs from "sql.js/dist/sql-asm.js";
import { describe, expect, it } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, toBytes } from "../add.ts";
import { quickly } from "../quickly.ts";

const endless = "with recursive n(i) as (select 1 union all select i + 1 from n)";
const columns = "create table gpkg_geometry_columns (table_name text, column_name text);";
const contents = "create table gpkg_contents (table_name text, data_type text);";

/** Databases of a few kilobytes that compute more than a computer can hold. */
const bombs: Readonly<Record<string, string>> = {
  "a list of layers without end": `${columns} create view gpkg_contents as ${endless} select 'a' || i as table_name, 'attributes' as data_type from n; create table a1 (x)`,
  "geometry columns without end": `${contents} insert into gpkg_contents values ('a', 'attributes'); create table a (x); create view gpkg_geometry_columns as ${endless} select 'a' as table_name, 'g' || i as column_name from n`,
  "a column that is worked out": `${columns} ${contents} insert into gpkg_contents values ('a', 'attributes'); create table a (x, y generated always as (hex(zeroblob(1000))) virtual); insert into a (x) values (1), (2), (3)`,
};

describe("a GeoPackage is refused within two seconds", () => {
  it.each(Object.entries(bombs))("with %s", async (_, sql) => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(sql);
    const bytes = database.export();
    const read = () => add(smallDataset(), [{ name: "a.gpkg", bytes: toBytes(bytes) }]);
    const { ok, remarks } = await quickly(read);

    expect(ok).toBe(false);
    expect(remarks.map(({ code }) => code)).toEqual(["ingest.badGeoPackage"]);
  });

  it("reads a layer once that is listed 2,000 times", async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(
      `${columns} ${contents} create table a (gemeentecode text, peildatum text, inschrijvingen integer); insert into a values ('GM0001', '2025-01-01', 40), ('GM0002', '2025-01-01', 50); ${endless} insert into gpkg_contents select 'a', 'attributes' from n limit 2000`,
    );
    const bytes = database.export();
    const read = () => add(smallDataset(), [{ name: "a.gpkg", bytes: toBytes(bytes) }]);
    expect((await quickly(read)).ok).toBe(true);
  });
});
