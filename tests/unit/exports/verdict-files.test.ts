import { readXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { verdictCsv } from "#exports/verdict-csv.ts";
import { verdictXlsx } from "#exports/verdict-xlsx.ts";
import { addFiles } from "#ingest/add-files.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { fromText } from "../ingest/add.ts";

const unknown: Issue = {
  code: "ingest.unknownArea",
  severity: "warning",
  where: { file: "telling.csv", row: 6, column: "gemeente" },
  values: { row: 6, found: '=HYPERLINK("x")' },
};
const source: Issue = { code: "ingest.noRows", severity: "error", where: { file: "file:a" } };

const input = {
  issues: [unknown, source],
  titles: new Map([["file:a", "a.xlsx"]]),
  language: "nl",
  protection: undefined,
  verdicts: [],
} as const;

const cellsOf = async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[0]?.rows;

describe("the report for a supplier", () => {
  it("names file, gravity, row, column, value and what to do in CSV, and holds no formula", () => {
    const [head, first] = verdictCsv(input).split("\r\n");

    expect(head).toBe("\ufeffbestand;ernst;regel;kolom;waarde;opmerking;code");
    expect(first).toMatch(
      /^telling\.csv;waarschuwing;6;gemeente;"'=HYPERLINK\(""x""\)";.*rij 6.*;ingest\.unknownArea$/,
    );
  });

  it("holds the same in a workbook, rows as numbers and every text as text", async () => {
    const rows = await cellsOf(await verdictXlsx(input));

    expect(rows?.[0]).toEqual([
      "bestand",
      "ernst",
      "regel",
      "kolom",
      "waarde",
      "opmerking",
      "code",
    ]);
    expect(rows?.[1]?.slice(0, 5)).toEqual([
      "telling.csv",
      "waarschuwing",
      6,
      "gemeente",
      '=HYPERLINK("x")',
    ]);
    expect(rows?.[2]?.[0]).toBe("a.xlsx");
    expect(rows).toHaveLength(3);
  });

  it("speaks English too", async () => {
    const rows = await cellsOf(await verdictXlsx({ ...input, language: "en" }));

    expect(rows?.[0]?.[0]).toBe("file");
    expect(rows?.[1]?.[1]).toBe("warning");
    expect(rows?.[1]?.[5]).toMatch(/row 6/);
  });

  it("leaves out signs that a workbook cannot hold, and opens without remarks as well", async () => {
    const odd = { ...unknown, values: { row: 6, found: "a\u0000b\ud800" } };
    const rows = await cellsOf(await verdictXlsx({ ...input, issues: [odd] }));
    const none = await cellsOf(await verdictXlsx({ ...input, issues: [] }));

    expect(rows?.[1]?.[4]).toBe("ab\ufffd");
    expect(none).toHaveLength(1);
  });

  it("ends with the rules by which counts were protected", async () => {
    const protection = "Bescherming van geladen aantallen: van 1 tot onder 10 verborgen.";
    const rows = await cellsOf(await verdictXlsx({ ...input, protection }));
    const lines = verdictCsv({ ...input, protection })
      .trimEnd()
      .split("\r\n");

    expect(rows?.at(-1)?.slice(5)).toEqual([protection, "protection.rules"]);
    expect(lines.at(-1)).toBe(`;ter informatie;;;;${protection};protection.rules`);
    expect(rows).toHaveLength(4);
  });

  it("says on a sheet of its own what was made of each table", async () => {
    const text = "gemeentecode;peildatum;inwoners\nGM1680;2025-01-01;26000\nGM0106;2025-01-01;x\n";
    const files = [fromText("=inwoners.csv", text)];
    const ports = { onProgress: () => undefined, today: "2026-11-25" as IsoDate };
    const { verdicts } = await addFiles(embeddedDataset(), files, ports);
    const { sheets } = await readXlsx(await verdictXlsx({ ...input, verdicts }));

    expect(sheets.map(({ name }) => name)).toEqual(["Opmerkingen", "Oordeel"]);
    expect(sheets[1]?.rows).toEqual([
      ["bestand", "oordeel"],
      [
        "=inwoners.csv",
        "=inwoners.csv: 2 rijen, 2 gebieden herkend (342 gemeenten in de indeling); 2 op code; 1 cel zonder cijfer (utf-8).",
      ],
    ]);
  });
});
