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

  it("with pages that are listed over and over", async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(
      `${columns} ${contents} insert into gpkg_contents values ('a', 'attributes'); create table room (x); create table a (x text); insert into a values ('some text'); insert into room values (zeroblob(40000))`,
    );
    const [found] = database.exec("select rootpage from sqlite_master where name = 'a'");
    const root = Number(found?.values[0]?.[0]);
    const bytes = database.export();
    const size = 4096;
    const pageAt = (number: number) => bytes.subarray((number - 1) * size, number * size);
    // The pages of the blob become a tree: each lists the next one 500 times, the last one the leaf.
    const pages = [root, ...[1, 2, 3, 4, 5].map((i) => bytes.byteLength / size - i)];
    const last = pages.at(-1) ?? root;
    pageAt(last).set(pageAt(root));
    for (const [at, number] of pages.slice(0, -1).entries())
      pageAt(number).set(interior(size, pages[at + 1] ?? last));
    const read = () => add(smallDataset(), [{ name: "a.gpkg", bytes: toBytes(bytes) }]);
    const { remarks } = await quickly(read);

    expect(remarks.map(({ code }) => code)).toEqual(["ingest.badGeoPackage"]);
  });
});

/** A page of a table of SQLite that lists another page 500 times. */
function interior(size: number, child: number): Uint8Array {
  const page = new Uint8Array(size);
  const view = new DataView(page.buffer);
  const [cells, length] = [500, 5];
  const start = size - cells * length;
  page[0] = 5;
  view.setUint16(3, cells);
  view.setUint16(5, start);
  view.setUint32(8, child);
  for (let cell = 0; cell < cells; cell += 1) {
    view.setUint16(12 + 2 * cell, start + cell * length);
    view.setUint32(start + cell * length, child);
    page[start + cell * length + 4] = 1;
  }
  return page;
}
