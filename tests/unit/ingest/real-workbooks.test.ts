import { existsSync, readdirSync } from "node:fs";
import { writeOds, writeXlsx } from "hucre";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { addFiles } from "#ingest/add-files.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import { decodeText } from "#ingest/text/decode-text.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { fromDisk, realData, toBytes } from "./add.ts";

const folder = `${realData}/csv`;
const base = embeddedDataset();

/** The rows as a spreadsheet has them after opening the file: what looks like a number is one. */
function rowsOf({ bytes }: NamedBytes): (string | number | null)[][] {
  const { data } = Papa.parse<string[]>(decodeText(bytes).text, { delimiter: ";" });
  return data.map((row) => row.map(cellOf));
}

function cellOf(text: string): string | number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  // A code with leading zeros is text, or it would no longer be that code.
  if (/^-?(0|[1-9]\d{0,14})$/.test(trimmed)) return Number(trimmed);
  return /^-?(0|[1-9]\d{0,8})[.,]\d{1,6}$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : text;
}

async function read(file: NamedBytes): Promise<FileVerdict> {
  const ports = { onProgress: () => undefined, today: "2026-11-25" as IsoDate };
  const { ok, verdicts, remarks } = await addFiles(base, [file], ports);
  const [verdict] = verdicts;
  if (!ok || !verdict) throw new Error(JSON.stringify(remarks));
  return verdict;
}

/** What must not depend on how the table was stored. */
const meaning = ({ rows, headerRows, areas, periods, statuses, columns }: FileVerdict) => ({
  rows,
  headerRows,
  areas,
  periods,
  statuses,
  // A line of text that ends in a sign has an empty column behind it, which no sheet has.
  roles: columns.flatMap(({ name, role }) => (role === "ignored" ? [] : [`${role} ${name}`])),
});

describe.skipIf(!existsSync(folder))("workbooks made from the real files", () => {
  const names = existsSync(folder) ? readdirSync(folder) : [];

  it.each(names)(
    "%s as XLSX and as ODS means what the text means",
    async (name) => {
      const csv = fromDisk(`${folder}/${name}`);
      const sheets = [{ name: "Blad1", rows: rowsOf(csv) }];
      const stored = name.replace(/\.csv$/, "");
      const xlsx = { name: `${stored}.xlsx`, bytes: toBytes(await writeXlsx({ sheets })) };
      const ods = { name: `${stored}.ods`, bytes: toBytes(await writeOds({ sheets })) };

      const text = meaning(await read(csv));

      expect(meaning(await read(xlsx))).toEqual(text);
      expect(meaning(await read(ods))).toEqual(text);
    },
    120_000,
  );
});
