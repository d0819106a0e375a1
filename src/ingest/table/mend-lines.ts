import Papa from "papaparse";
import { type Delimiter, delimiters, detectDelimiter } from "./detect-delimiter.ts";
import { cellAt, type RawTable } from "./raw-table.ts";
import { createTable } from "./table-builder.ts";

export type Mended = {
  readonly table: RawTable;
  /** Records that were taken apart, and the first of them, counted from 0. */
  readonly count: number;
  readonly first: number;
};

/** Lines that are enough to see how they were written. */
const sample = 200;

/**
 * The table with its cells apart where a spreadsheet saved whole lines in their first cell;
 * `undefined` when there are none. A line is only taken apart when it then has as many cells as the
 * others, so that a note with a comma stays a note.
 */
export function mendLines(table: RawTable): Mended | undefined {
  const lines = wholeLines(table);
  const [first] = lines;
  if (first === undefined) return undefined;
  const all = lines.length * 2 > filledRecords(table);
  const texts = lines.map((record) => cellAt(table.columns[0], record));
  const delimiter = detectDelimiter(texts.slice(0, sample).join("\n"));
  const width = all ? usualWidth(texts, delimiter) : headerWidth(table);
  // A text with one comma is more often a name than two cells.
  if (width < (all ? 2 : 3)) return undefined;
  return takeApart(table, new Set(lines), width);
}

function takeApart(table: RawTable, lines: ReadonlySet<number>, width: number): Mended | undefined {
  const builder = createTable();
  let [count, first] = [0, 0];
  for (let record = 0; record < table.widths.length; record += 1) {
    const parts = lines.has(record) ? apart(cellAt(table.columns[0], record), width) : undefined;
    if (parts && count === 0) first = record;
    if (parts) count += 1;
    builder.add(parts ?? cellsOf(table, record));
  }
  return count === 0 ? undefined : { table: builder.table(), count, first };
}

/** Records of which only the first cell is filled, with a sign in it that may stand between cells. */
function wholeLines({ columns, widths }: RawTable): readonly number[] {
  const [own, ...others] = columns;
  if (!own?.words.some((word) => /[;,\t|]/.test(word))) return [];
  const found: number[] = [];
  for (let record = 0; record < widths.length; record += 1) {
    if (!/[;,\t|]/.test(cellAt(own, record))) continue;
    if (others.every((column) => cellAt(column, record).trim() === "")) found.push(record);
  }
  return found;
}

function filledRecords({ columns, widths }: RawTable): number {
  let count = 0;
  for (let record = 0; record < widths.length; record += 1)
    if (columns.some((column) => cellAt(column, record).trim() !== "")) count += 1;
  return count;
}

const split = (text: string, delimiter: Delimiter): readonly string[] =>
  Papa.parse<string[]>(text, { delimiter }).data[0] ?? [];

/** The cells of a line with whichever sign gives exactly so many. */
function apart(text: string, width: number): readonly string[] | undefined {
  for (const delimiter of delimiters) {
    const cells = split(text, delimiter);
    if (cells.length === width) return cells;
  }
  return undefined;
}

/** The number of cells that four fifths of the lines have; 0 when there is none. */
function usualWidth(texts: readonly string[], delimiter: Delimiter): number {
  const widths = texts.slice(0, sample).map((text) => split(text, delimiter).length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return usual && usual[1] >= 0.8 * widths.length ? usual[0] : 0;
}

/** Filled cells of the first record that has more than one. */
function headerWidth(table: RawTable): number {
  for (let record = 0; record < Math.min(50, table.widths.length); record += 1) {
    const last = cellsOf(table, record).findLastIndex((cell) => cell.trim() !== "");
    if (last > 0) return last + 1;
  }
  return 0;
}

const cellsOf = ({ columns, widths }: RawTable, record: number): readonly string[] =>
  columns.slice(0, widths[record] ?? 0).map((column) => cellAt(column, record));
