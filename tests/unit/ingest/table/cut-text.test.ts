import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createCutter } from "#ingest/table/cut-text.ts";
import { cellAt } from "#ingest/table/raw-table.ts";
import { createTable } from "#ingest/table/table-builder.ts";

/** Cuts a text that comes in pieces. */
function cut(pieces: readonly string[], beginning: string): readonly (readonly string[])[] {
  const cutter = createCutter(";", beginning);
  const builder = createTable();
  let rest = "";
  for (const [i, piece] of pieces.entries()) {
    rest = cutter(rest + piece, i === pieces.length - 1, builder).rest;
  }
  const { columns, widths } = builder.table();
  return Array.from(widths, (width, record) =>
    columns.slice(0, width).map((column) => cellAt(column, record)),
  );
}

const signs = fc.constantFrom("a", "1", ";", ",", '"', "\n", "\r\n", "\r", " ", "é");
const tables = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

describe("cutting text into cells", () => {
  it("gives what PapaParse gives, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 40 }), (written) => {
        const text = written.join("");

        expect(cut([text], text)).toEqual(Papa.parse(text, { delimiter: ";" }).data);
      }),
      { numRuns: 3_000 },
    );
  });

  it("gives back what was written, wherever the pieces end", () => {
    fc.assert(
      fc.property(
        tables,
        fc.record({ newline: fc.constantFrom("\n", "\r\n"), quotes: fc.boolean() }),
        fc.array(fc.nat(), { maxLength: 3 }),
        (rows, written, places) => {
          const text = Papa.unparse(rows, { delimiter: ";", ...written });
          const ends = places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b);
          const pieces = [...ends, text.length].map((end, i) => text.slice(ends[i - 1] ?? 0, end));

          expect(cut(pieces, text)).toEqual(
            Papa.parse(text, { delimiter: ";", newline: written.newline }).data,
          );
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
