import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLines } from "#pages/data/csv-lines.ts";

describe("csvLines", () => {
  it("is what a Dutch spreadsheet opens", () => {
    expect(
      csvLines([
        ["naam", "aantal"],
        ['De "Eik"; oud', -5],
      ]),
    ).toBe('\uFEFFnaam;aantal\r\n"De ""Eik""; oud";-5\r\n');
  });

  it.each(["=1+1", "+31", "-5", "@SUM(A1)", "\t=1"])("does not let %j be a formula", (text) => {
    expect(csvLines([[text]])).toContain(`'${text}`);
  });

  it("comes back as it was, whatever the text", () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse(csvLines(rows).slice(1), { delimiter: ";", newline: "\r\n" });
        expect(data.slice(0, rows.length)).toEqual(rows);
      }),
    );
  });
});
