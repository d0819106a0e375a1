import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText } from "#exports/csv-text.ts";

const cell = (content: string | number | undefined) =>
  csvText(["kop"], [[content]]).split("\r\n")[1];
const parsed = (text: string) =>
  Papa.parse<string[]>(text.slice(1), { delimiter: ";", skipEmptyLines: false }).data;

describe("csvText", () => {
  it("speaks the dialect of a Dutch Excel", () => {
    const text = csvText(["gebied", "waarde"], [["Súdwest-Fryslân", 1234.5]]);

    expect(text).toBe("\ufeffgebied;waarde\r\nSúdwest-Fryslân;1234,5\r\n");
  });

  it.each([
    [-12.34, "-12,34"],
    [0, "0"],
    [-0.0000001, "0"],
    [1e21, "1000000000000000000000"],
    [1_000_000, "1000000"],
    [100, "100"],
    [0.1 + 0.2, "0,3"],
    [Number.NaN, ""],
    [Number.NEGATIVE_INFINITY, ""],
    [undefined, ""],
  ])("writes the number %s as %s", (number, expected) => {
    expect(cell(number)).toBe(expected);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+31", "'+31"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["'=1", "''=1"],
    ["＝1", "'＝1"],
    ["gewone tekst - met streep", "gewone tekst - met streep"],
  ])("neutralises %s", (content, expected) => {
    expect(cell(content)).toBe(expected);
  });

  it.each([
    ["\t=1", '"\'\t=1"'],
    ["\r=1", '"\'\r=1"'],
    ['"=1', '"\'""=1"'],
    ["a;=1", '"a;=1"'],
    ["a,=1", '"a,=1"'],
  ])("quotes and neutralises %j", (content, expected) => {
    const text = csvText(["kop"], [[content]]);

    expect(text).toBe(`\ufeffkop\r\n${expected}\r\n`);
  });

  it("gives every cell back when it is read, and none that a spreadsheet would run", () => {
    const content = fc
      .string({ unit: "binary", maxLength: 12 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ""));
    const danger = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      '"',
      ";",
      ",",
      "\n",
      "=cmd|' /C calc'!A0",
    );
    const text = fc
      .array(fc.oneof(content, danger), { maxLength: 4 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = parsed(csvText(["a", "b"], rows)).slice(1, -1);

        expect(read).toHaveLength(rows.length);
        for (const [index, row] of rows.entries()) {
          for (const [column, given] of row.entries()) {
            const found = read[index]?.[column] ?? "";
            expect(found === given || found === `'${given}`).toBe(true);
            expect(/^[\s"]*[=+\-@]/.test(found)).toBe(false);
          }
        }
      }),
    );
  });
});
