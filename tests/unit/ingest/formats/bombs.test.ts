import { gzipSync, strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { listMembers } from "#ingest/archive/list-members.ts";
import { isHonest, unpack } from "#ingest/archive/unpack.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, toBytes } from "../add.ts";

const codes = async (name: string, bytes: Uint8Array) => {
  const start = process.cpuUsage();
  const { ok, remarks } = await add(smallDataset(), [{ name, bytes: toBytes(bytes) }]);
  expect(ok).toBe(false);
  // The time of this process: another one on the same machine must not make a bomb of a file.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
  return remarks.map(({ code }) => code);
};

/** An archive of which the directory says another size for its only member. */
function lying(content: Uint8Array, said: number): Uint8Array {
  const bytes = zipSync({ "a.csv": content });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.byteLength; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, said, true);
  return bytes;
}

/** A workbook of one sheet with these rows. */
const sheetOf = (rows: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ),
  });

describe("what grows without end", () => {
  it("is refused by what an archive says it would become", async () => {
    expect(await codes("a.zip", lying(strToU8("x"), 4_000_000_000))).toEqual([
      "ingest.archiveTooLarge",
    ]);
  });

  it("is refused as an archive that becomes a thousand times as large", async () => {
    const rows = new Uint8Array(60_000_000).fill(0x31);
    expect(await codes("a.zip", zipSync({ "a.csv": rows }))).toEqual(["ingest.archiveTooLarge"]);
    expect(await codes("a.csv.gz", gzipSync(rows))).toEqual(["ingest.archiveTooLarge"]);
  });

  it("is never unpacked beyond what an archive says", async () => {
    const bytes = lying(new Uint8Array(50_000_000), 1000);
    const [member] = listMembers(bytes) ?? [];
    if (!member) throw new Error("no member");
    const before = process.memoryUsage().arrayBuffers;

    expect(isHonest(bytes, member)).toBe(false);
    expect(unpack(bytes, member)).toBeUndefined();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    expect(await codes("a.zip", bytes)).toContain("ingest.emptyArchive");
  });

  it("is refused as a file within a file within a file", async () => {
    const inner = zipSync({ "a.csv": strToU8("x") });
    expect(await codes("a.zip", zipSync({ "b.zip": inner }))).toContain("ingest.nestedArchive");
  });

  it("is refused as a workbook that says less than it holds", async () => {
    const book = await writeXlsx({ sheets: [{ name: "A", rows: [["gemeente"], ["Assen"]] }] });
    const view = new DataView(book.buffer, book.byteOffset, book.byteLength);
    for (let at = 0; at + 4 < book.byteLength; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
    expect(await codes("a.xlsx", book)).toEqual(["ingest.badArchive"]);
  });

  it("is refused as a sheet with a cell in each far corner", async () => {
    const book = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(await codes("a.xlsx", book)).toEqual(["ingest.badWorkbook"]);
  });

  it("is refused as a row of twelve million cells", async () => {
    const book = sheetOf(`<row r="1">${"<c/>".repeat(12_000_000)}</row>`);
    expect(book.byteLength).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect(await codes("a.xlsx", book)).toEqual(["ingest.workbookTooLarge"]);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it("is refused as members that share their bytes", async () => {
    const bytes = zipSync({ "a.csv": new Uint8Array(100_000), "b.csv": strToU8("x") });
    const view = new DataView(bytes.buffer);
    const [first] = listMembers(bytes) ?? [];
    let member = 0;
    for (let at = 0; at + 4 < bytes.byteLength; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) {
        if (member === 1) view.setUint32(at + 42, first?.offset ?? 0, true);
        member += 1;
      }
    expect(await codes("a.zip", bytes)).toEqual(["ingest.badArchive"]);
  });

  it("is refused as a list of sixty million numbers", async () => {
    const bytes = new Uint8Array(120_000_001);
    bytes.fill(0x30);
    for (let at = 2; at < bytes.byteLength; at += 2) bytes[at] = 0x2c;
    bytes[0] = 0x5b;
    bytes[bytes.byteLength - 1] = 0x5d;
    expect(await codes("a.json", bytes)).toEqual(["ingest.tooManyValues"]);
  });

  it("is refused as brackets within brackets", async () => {
    expect(await codes("a.geojson", strToU8("[".repeat(2_000_000)))).toEqual(["ingest.tooDeep"]);
  });

  it("is refused as ten thousand columns", async () => {
    const row = Array.from({ length: 10_000 }, (_, i) => `k${i}`).join(";");
    expect(await codes("a.csv", strToU8(`${row}\n${row}\n`))).toEqual(["ingest.tooManyColumns"]);
  });

  it("is refused as one line of a hundred million signs", async () => {
    const found = await codes("a.csv", new Uint8Array(100_000_000).fill(0x61));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/longRecord|noRows|noHeader/);
  });
});
