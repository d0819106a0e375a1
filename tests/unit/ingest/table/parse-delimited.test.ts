import { describe, expect, it } from "vitest";
import { parseDelimited } from "#ingest/table/parse-delimited.ts";
import { cellAt } from "#ingest/table/raw-table.ts";
import { textPieces } from "#ingest/text/text-pieces.ts";

const head = "gemeentecode;peildatum;ingeschrevenen\n";
const row = "GM1701;2025-01-01;400\n";
const encoded = (text: string) => new TextEncoder().encode(text).buffer;
const parse = (text: string) => {
  let pieces = 0;
  const onProgress = () => {
    pieces += 1;
  };
  return {
    read: parseDelimited("x.csv", textPieces(encoded(text), "utf-8"), { columns: 50, onProgress }),
    pieces: () => pieces,
  };
};

describe("parseDelimited", () => {
  it("refuses an open quote in a large text after two pieces, not after taking it in again and again", () => {
    const { read, pieces } = parse(
      `${head}${row.repeat(10)}"GM0119;2025-01-01;3\n${row.repeat(300_000)}`,
    );

    expect(read.ok).toBe(false);
    expect(read.remarks[0]).toMatchObject({ code: "ingest.longRecord", values: { row: 12 } });
    expect(pieces()).toBeLessThanOrEqual(1);
  });

  it("names the row of an open quote in a small text", () => {
    const { read } = parse(`${head}${row}"GM0119;2025-01-01;3\n${row}`);

    expect(read.remarks[0]).toMatchObject({ code: "ingest.unclosedQuote", values: { row: 3 } });
  });

  it("reads a header longer than a later piece, and line ends that a piece cuts in two", () => {
    const names = Array.from({ length: 40 }, (_, i) => `${"kolom".repeat(2_000)}${i}`).join(";");
    const header = `"${names.replaceAll(";", '";"')}"\r\n`;
    const cells = `${"1;".repeat(39)}1\r\n`;
    // The first piece ends between the two signs of a line end.
    const first = header + cells.repeat(Math.floor((999_999 - header.length) / cells.length));
    const padded = `${first}${"9".repeat(999_999 - first.length)}\r\n${cells}`;
    const { read } = parse(padded);
    const table = read.ok ? read.value.table : undefined;

    expect(cellAt(table?.columns[39], 0)).toMatch(/kolom39$/);
    expect(cellAt(table?.columns[39], 1)).toBe("1");
    expect(cellAt(table?.columns[0], (table?.widths.length ?? 0) - 2)).toBe("1");
  });

  it("reads a large text whole", () => {
    const { read } = parse(head + row.repeat(100_000));

    const table = read.ok ? read.value.table : undefined;
    const people = Array.from(table?.widths ?? [], (_, i) => cellAt(table?.columns[2], i));
    expect(people.filter((cell) => cell === "400")).toHaveLength(100_000);
  });
});
