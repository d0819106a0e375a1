import { gzipSync, strToU8, unzipSync, zipSync } from "fflate";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { writeOds, writeXlsx } from "hucre";
import { dbfOf, shpOf } from "#tests/unit/ingest/formats/write-binaries.ts";

export type Seed = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Packs the bytes after they were changed, for what is else mostly refused as a broken archive. */
  readonly pack?: (bytes: Uint8Array) => Uint8Array;
};

const csv =
  "gemeentecode;gemeente;peildatum;aantal inschrijvingen\r\nGM0001;Noordwest;2025-01-01;1.234\r\nGM0002;Noordoost;2025-01-01;x\r\nGM0003;Zuidwest;1-1-2025;<5\r\n";
const rows = csv
  .trim()
  .split("\r\n")
  .map((line) => line.split(";"));
/** A year over its halves, and the municipalities in columns. */
const levels =
  "Inschrijvingen;;;\n;;2024;\ngemeentecode;gemeente;1 januari;1 juli\nGM0001;Noordwest;100;110\nGM0002;Noordoost;200;190\n";
const turned =
  "peildatum;Noordwest;Noordoost;Zuidwest;Zuidoost\n2024-01-01;100;200;50;300\n2025-01-01;120;150;60;330\n";
const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.004, y],
    [x + 0.004, y + 0.002],
    [x, y + 0.002],
    [x, y],
  ],
];
const collection = {
  type: "FeatureCollection",
  features: [0, 1, 2].map((i) => ({
    type: "Feature",
    properties: { name: `Park ${i}`, tourism: "camp_site" },
    geometry: { type: "Polygon", coordinates: square(6.1 + i / 20, 52.1) },
  })),
};
const topology = {
  type: "Topology",
  objects: {
    gm: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", properties: { statcode: "GM0001" }, arcs: [[0]] }],
    },
  },
  arcs: [
    [
      [6, 52],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ],
  ],
  transform: { scale: [0.01, 0.01], translate: [6, 52] },
};
const kml = `<?xml version="1.0"?><kml><Document><Placemark><name>Park</name><Point><coordinates>6.2,52.2</coordinates></Point></Placemark></Document></kml>`;

/** One small good file of each kind that is read; broken ones are made from these. */
export async function seeds(): Promise<readonly Seed[]> {
  const sheets = [
    { name: "Toelichting", rows: [["Toelichting"], ["Bron: CBS"]] },
    { name: "Cijfers", rows },
  ];
  const workbook = await writeXlsx({ sheets });
  const text = (name: string, content: string) => ({ name, bytes: strToU8(content) });
  return [
    text("a.csv", csv),
    text("b.csv", csv.replaceAll(";", "\t").replaceAll("\r\n", "\n")),
    text("c.csv", levels),
    text("d.csv", turned),
    text("a.geojson", JSON.stringify(collection)),
    text("a.topojson", JSON.stringify(topology)),
    text("a.ndjson", collection.features.map((each) => JSON.stringify(each)).join("\n")),
    text("a.kml", kml),
    { name: "a.xlsx", bytes: workbook },
    inside("b.xlsx", workbook, "xl/worksheets/sheet2.xml"),
    inside("b.zip", zipSync({ "a.csv": strToU8(csv) }), "a.csv"),
    { name: "b.csv.gz", bytes: strToU8(csv), pack: (bytes) => gzipSync(bytes) },
    { name: "a.ods", bytes: await writeOds({ sheets }) },
    { name: "a.zip", bytes: zipSync({ "a.csv": strToU8(csv), "b.geojson": strToU8("{}") }) },
    { name: "a.csv.gz", bytes: gzipSync(strToU8(csv)) },
    { name: "a.fgb", bytes: serialize(collection as never) },
    { name: "a.shp", bytes: shpOf() },
    inside("c.zip", zipSync({ "a.shp": shpOf(), "a.dbf": dbfOf() }), "a.dbf"),
    inside("d.zip", zipSync({ "a.shp": shpOf(), "a.dbf": dbfOf() }), "a.shp"),
  ];
}

/** An archive of which one member is changed, and packed with the others again. */
function inside(name: string, archive: Uint8Array, member: string): Seed {
  const members = unzipSync(archive);
  const bytes = members[member];
  if (!bytes) throw new RangeError(`no ${member} in ${name}`);
  return { name, bytes, pack: (changed) => zipSync({ ...members, [member]: changed }) };
}
