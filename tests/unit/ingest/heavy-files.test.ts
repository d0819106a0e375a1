import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Position } from "geojson";
import { writeOds, writeXlsx } from "hucre";
import { expect, it } from "vitest";
import { randomOf } from "#scripts/fuzz/mutate.ts";
import { box } from "../domain/overlay/shapes.ts";
import { quickCodes } from "./quickly.ts";

type Ring = readonly Position[];
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

const square = (x: number, y: number, size: number): Ring =>
  box([round(x), round(y)], [round(x + size), round(y + size)]).coordinates[0] ?? [];

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const random = randomOf(1);
const somewhere = (): [number, number] => [round(5 + random()), round(52 + random())];
const scribble = times(50_000, somewhere);
const comb = times(35_000, (i): [number, number] => [round(5 + i / 1e5), i % 2 ? 52.9 : 52.1]);
const closed = (ring: Ring) => [...ring, ...ring.slice(0, 1)];

/** Outlines that no border has: the parts of one municipality, each with its holes. */
const tangles: Readonly<Record<string, readonly (readonly Ring[])[]>> = {
  "a scribble": [[closed(scribble)]],
  "a comb of 35,000 teeth": [[closed([[5, 52], ...comb, [5.5, 52]])]],
  "9,000 holes over each other": [
    [square(4, 51, 3), ...times(9_000, () => square(...somewhere(), 0.05).toReversed())],
  ],
  "9,000 times the same hole": [
    [square(4, 51, 3), ...times(9_000, () => square(5, 52, 0.5).toReversed())],
  ],
  "8,000 parts over each other": times(8_000, () => [square(...somewhere(), 0.5)]),
  "8,000 parts within each other": times(8_000, (i) => [
    square(5 + i / 1e5, 52 + i / 1e5, 1 - i / 5e4),
  ]),
};

it.each(Object.entries(tangles))("%s end in a verdict", async (_, coordinates) => {
  const text = JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { statcode: "GM0001", statnaam: "Noordwest" },
        geometry: { type: "MultiPolygon", coordinates },
      },
    ],
  });
  expect(await quickCodes("grens.geojson", text)).toContain("areasChanged");
});

it("6,000 municipalities on the same ground end in a verdict", async () => {
  const features = times(6_000, (i) => ({
    type: "Feature",
    properties: { statcode: `GM${String(i).padStart(4, "0")}` },
    geometry: { type: "Polygon", coordinates: [square(5, 52, 0.5)] },
  }));
  const text = JSON.stringify({ type: "FeatureCollection", features });
  expect(await quickCodes("grens.geojson", text)).toContain("areasChanged");
});

const line = times(30_000, (i) => [round(5 + i / 1e5), 52]);
const topologyOf = (objects: unknown) =>
  JSON.stringify({ type: "Topology", objects, arcs: [line] });

it("a line that is named 150,000 times is refused", async () => {
  const geometries = times(300, (i) => ({
    type: "Polygon",
    properties: { statcode: `GM${1000 + i}` },
    arcs: [times(500, () => 0)],
  }));
  const text = topologyOf({ gm: { type: "GeometryCollection", geometries } });
  expect(await quickCodes("a.topojson", text)).toEqual(["unknownJson"]);
});

it("of 5,000 layers with the same line one is put together", async () => {
  const layers = times(5_000, (i) => [`layer${i}`, { type: "Polygon", arcs: [[0]] }]);
  const text = topologyOf(Object.fromEntries(layers));
  expect(await quickCodes("a.topojson", text)).toEqual(["unknownShapes"]);
});

it("a figure for each of 30,000 days is refused", async () => {
  const rows = times(30_000, (i) => {
    const day = new Date(Date.UTC(1920, 0, 1) + i * 86_400_000);
    return `GM0001;${day.toISOString().slice(0, 10)};40`;
  });
  const text = ["gemeentecode;peildatum;aantal inschrijvingen", ...rows].join("\n");
  expect(await quickCodes("a.csv", text)).toContain("tooManyDays");
});

const rows = [
  ["gemeentecode", "peildatum", "aantal inschrijvingen"],
  ["GM0001", "2025-01-01", 40],
  ["GM0002", "2025-01-01", 50],
];

/** The bytes of a workbook with one of its members changed. */
function changed(bytes: Uint8Array, member: string, change: (text: string) => string): Uint8Array {
  const members = unzipSync(bytes);
  return zipSync({
    ...members,
    [member]: strToU8(change(strFromU8(members[member] ?? new Uint8Array()))),
  });
}

it("9,000 sheets that are the same part are refused", async () => {
  const sheets = times(9_000, (i) => `<sheet name="s${i}" sheetId="${i + 2}" r:id="rId1"/>`);
  const book = changed(
    await writeXlsx({ sheets: [{ name: "a", rows }] }),
    "xl/workbook.xml",
    (text) => text.replace("</sheets>", `${sheets.join("")}</sheets>`),
  );
  expect(await quickCodes("a.xlsx", book)).toEqual(["badWorkbook"]);
});

it("30,000 merged headers over 20,000 rows are refused", async () => {
  const merges = times(30_000, (i) => `<mergeCell ref="A1:B${20_000 + i}"/>`);
  const more = times(20_000, () => ["GM0001", "2025-01-01", 40]);
  const sheets = [{ name: "a", rows: [...rows, ...more] }];
  const book = changed(await writeXlsx({ sheets }), "xl/worksheets/sheet1.xml", (text) =>
    text.replace("</sheetData>", `</sheetData><mergeCells>${merges.join("")}</mergeCells>`),
  );
  expect(await quickCodes("a.xlsx", book)).toEqual(["workbookTooLarge"]);
});

it("rows that are repeated fifty million times are refused, empty ones are not", async () => {
  const book = await writeOds({ sheets: [{ name: "a", rows }] });
  const row = (inside: string) =>
    `<table:table-row table:number-rows-repeated="1000000"><table:table-cell${inside}</table:table-row>`;
  const withRows = (text: string) =>
    changed(book, "content.xml", (content) =>
      content.replace("</table:table>", `${text}</table:table>`),
    );
  const filled = ' office:value-type="string"><text:p>a</text:p></table:table-cell>';
  const empty = ' table:number-columns-repeated="16384"/>';

  expect(await quickCodes("a.ods", withRows(row(filled).repeat(50)))).toEqual(["workbookTooLarge"]);
  expect(await quickCodes("a.ods", withRows(row(empty)))).not.toContain("workbookTooLarge");
});

it("an archive of 300 tables of 300 things is refused", async () => {
  const table = (i: number) => `gemeentecode;peildatum;ding ${i}\nGM0001;2024-01-01;4\n`;
  const files = times(300, (i) => [`${i}.csv`, strToU8(`${table(i)}GM0002;2024-01-01;5`)] as const);
  const codes = await quickCodes("a.zip", zipSync(Object.fromEntries(files)));
  expect(codes).toContain("tooManySeries");
});
