import { gzipSync, strToU8, zipSync } from "fflate";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { writeOds, writeXlsx } from "hucre";
import initSqlJs from "sql.js/dist/sql-asm.js";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, added, counts, fromText, toBytes } from "../add.ts";
import { blobOf, dbfOf, parks, ring, shpOf } from "./write-binaries.ts";

const base = embeddedDataset();
/** Letters as Windows writes them. */
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const csv =
  "gemeentecode;gemeente;peildatum;aantal inschrijvingen;gemiddelde huur\nGM1680;Aa en Hunze;2025-01-01;1234;612,5\nGM0106;Assen;2025-01-01;87;598,25\n";
const rows = [
  ["gemeentecode", "gemeente", "peildatum", "aantal inschrijvingen", "gemiddelde huur"],
  ["GM1680", "Aa en Hunze", new Date("2025-01-01"), 1234, 612.5],
  ["GM0106", "Assen", new Date("2025-01-01"), 87, 598.25],
];
const sheet = { name: "Cijfers", rows };

const file = (name: string, bytes: Uint8Array) => ({ name, bytes: toBytes(bytes) });

/** Figures that a file brought, whatever it is called. */
function figures({ series, sources }: Dataset) {
  const own = new Set(
    [...sources.values()].filter(({ origin }) => origin === "file").map(({ id }) => id),
  );
  return [...series.values()].flatMap((areas) =>
    [...areas].flatMap(([area, days]) =>
      [...days].flatMap(([date, { value, source }]) =>
        own.has(source) ? [[area, date, value]] : [],
      ),
    ),
  );
}

async function expectTheSame(name: string, bytes: Uint8Array) {
  const written = figures((await added(base, fromText("cijfers.csv", csv))).value);
  const { value } = await added(base, file(name, bytes));
  expect(written).toHaveLength(4);
  expect(figures(value)).toEqual(written);
}

describe("a table is the same table", () => {
  it("as a workbook of Excel", async () => {
    await expectTheSame("cijfers.xlsx", await writeXlsx({ sheets: [sheet] }));
  });

  it("as a workbook of OpenDocument", async () => {
    await expectTheSame("cijfers.ods", await writeOds({ sheets: [sheet] }));
  });

  it("in an archive, with what is no table beside it", async () => {
    const note = strToU8("%PDF-1.4 toelichting");
    await expectTheSame(
      "levering.zip",
      zipSync({ "map/cijfers.csv": strToU8(csv), "lees mij.pdf": note, "__MACOSX/._x": note }),
    );
  });

  it("as a workbook in an archive, and packed with gzip", async () => {
    const book = await writeXlsx({ sheets: [sheet] });
    await expectTheSame("levering.zip", zipSync({ "cijfers.xlsx": book }));
    await expectTheSame("cijfers.csv.gz", gzipSync(strToU8(csv)));
  });

  it("below a title over the whole sheet, and with merged headers", async () => {
    const [header = [], ...rest] = rows;
    const titled = [["Inschrijvingen op vakantieparken"], [], header, ...rest];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }];
    const book = await writeXlsx({ sheets: [{ name: "Cijfers", rows: titled, merges }] });
    await expectTheSame("cijfers.xlsx", book);
  });

  it("spread over sheets, of which a hidden one is named and left out", async () => {
    const [header = [], first = [], second = []] = rows;
    const hidden = { name: "Klad", rows: [["x"], [1]], hidden: true };
    const sheets = [
      { name: "Eerste", rows: [header, first] },
      { name: "Tweede", rows: [header, second] },
      hidden,
    ];
    const result = await add(base, [file("cijfers.xlsx", await writeXlsx({ sheets }))]);
    expect(counts(result.remarks)["ingest.hiddenSheets"]).toBe(1);
    // A sheet with one record is no table: it is told which one.
    expect(result.remarks.every(({ where }) => where.file.startsWith("cijfers.xlsx"))).toBe(true);
  });
});

const features = parks.map(({ name, x, y }) => ({
  type: "Feature" as const,
  properties: { name, tourism: "camp_site" },
  geometry: { type: "Polygon" as const, coordinates: ring(x, y) },
}));

async function parksOf(name: string, bytes: Uint8Array) {
  const { value } = await added(base, file(name, bytes));
  return value.parks.parks
    .map((park) => [park.name, park.shares.map(({ area }) => area).join()])
    .toSorted();
}

const wanted = async () =>
  parksOf("parken.geojson", strToU8(JSON.stringify({ type: "FeatureCollection", features })));

describe("parks are the same parks", () => {
  it("one a line, and as a text sequence", async () => {
    const lines = features.map((feature) => JSON.stringify(feature));
    expect(await wanted()).toHaveLength(3);
    expect(await parksOf("parken.ndjson", strToU8(lines.join("\n")))).toEqual(await wanted());
    const sequence = lines.map((line) => `\u001e${line}\n`).join("");
    expect(await parksOf("parken.geojsonseq", strToU8(sequence))).toEqual(await wanted());
  });

  it("as FlatGeobuf", async () => {
    const bytes = serialize({ type: "FeatureCollection", features } as never);
    expect(await parksOf("parken.fgb", bytes)).toEqual(await wanted());
  });

  it("as KML, and as KML that is packed", async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${parks
      .map(({ name, x, y }) => {
        const points = (ring(x, y)[0] ?? []).map((point) => point.join(",")).join(" ");
        return `<Placemark><name>${name}</name><ExtendedData><Data name="tourism"><value>camp_site</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${points}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
      })
      .join("")}</Document></kml>`;
    expect(await parksOf("parken.kml", strToU8(text))).toEqual(await wanted());
    expect(await parksOf("parken.kmz", zipSync({ "doc.kml": strToU8(text) }))).toEqual(
      await wanted(),
    );
  });

  it("as points of GPX", async () => {
    const text = `<gpx version="1.1">${parks
      .map(({ name, x, y }) => `<wpt lat="${y}" lon="${x}"><name>${name}</name></wpt>`)
      .join("")}</gpx>`;
    const names = (await parksOf("parken.gpx", strToU8(text))).map(([name]) => name);
    expect(names).toEqual((await wanted()).map(([name]) => name));
  });

  it("as a GeoPackage", async () => {
    const { Database } = await initSqlJs();
    const database = new Database();
    database.run(
      "create table gpkg_contents (table_name text, data_type text); create table gpkg_geometry_columns (table_name text, column_name text); insert into gpkg_contents values ('parken', 'features'); insert into gpkg_geometry_columns values ('parken', 'geom'); create table parken (fid integer, geom blob, name text, tourism text)",
    );
    for (const [index, { name, x, y }] of parks.entries())
      database.run("insert into parken values (?, ?, ?, 'camp_site')", [
        index,
        blobOf(ring(x, y)[0] ?? []),
        name,
      ]);
    expect(await parksOf("parken.gpkg", database.export())).toEqual(await wanted());
  });

  it("as the parts of a shapefile, packed or loose", async () => {
    const parts = { "parken.shp": shpOf(), "parken.dbf": dbfOf(), "parken.cpg": strToU8("UTF-8") };
    expect(await parksOf("parken.zip", zipSync(parts))).toEqual(await wanted());
    const loose = Object.entries(parts).map(([name, bytes]) => file(name, bytes));
    const result = await add(base, loose);
    expect(result.ok && result.value.parks.parks.map(({ name }) => name).toSorted()).toEqual(
      parks.map(({ name }) => name).toSorted(),
    );
  });

  it.each([
    ["UTF-8 without a word about it", strToU8, undefined],
    ["Windows without a word about it", latin, undefined],
    ["Windows, by its number", latin, "1252"],
    ["Windows, by its other name", latin, "ISO 88591"],
    ["UTF-8, by its number", strToU8, "65001"],
  ])("with the letters of a shapefile in %s", async (_, write, said) => {
    const parts = {
      "parken.shp": shpOf(),
      "parken.dbf": dbfOf(write),
      ...(said && { "parken.cpg": strToU8(said) }),
    };
    expect(await parksOf("parken.zip", zipSync(parts))).toEqual(await wanted());
  });
});
