import { createNumbers } from "#lib/growing-numbers.ts";
import { type ColumnBuilder, createColumn } from "./column-builder.ts";
import type { RawTable } from "./raw-table.ts";

export type TableBuilder = {
  /** Takes the cells of one record in. */
  readonly add: (cells: readonly string[]) => void;
  /** Takes a part of a text in as the next cell of the record that `end` closes. */
  readonly take: (text: string, from: number, to: number) => void;
  readonly end: () => void;
  /** Records so far. */
  readonly size: () => number;
  /** The first record from a place on that is wider than the table may be. */
  readonly tooWide: (
    from: number,
  ) => { readonly record: number; readonly width: number } | undefined;
  /** The table so far; records that come later are not in it. */
  readonly table: () => RawTable;
};

/** Wider records than this are remembered as this wide. */
const widest = 65_535;

/**
 * Puts records into columns as they come, so that a large file is never in memory as text.
 *
 * @param most columns; cells after them are counted, not kept
 */
export function createTable(most = widest): TableBuilder {
  const columns: ColumnBuilder[] = [];
  const widths = createNumbers();
  let width = 0;
  const take = (text: string, from: number, to: number) => {
    if (width === columns.length && width < most) columns.push(createColumn(widths.size()));
    columns[width]?.take(text, from, to);
    width += 1;
  };
  const end = () => {
    for (let j = width; j < columns.length; j += 1) columns[j]?.take("", 0, 0);
    widths.push(Math.min(width, widest));
    width = 0;
  };
  return {
    add: (cells) => {
      for (const cell of cells) take(cell, 0, cell.length);
      end();
    },
    take,
    end,
    size: widths.size,
    tooWide: (from) => {
      const found = widths
        .all()
        .subarray(from)
        .findIndex((each) => each > most);
      return found < 0 ? undefined : { record: from + found, width: widths.at(from + found) };
    },
    table: () => ({
      columns: columns.map((column) => column.done()),
      widths: widths.all(),
    }),
  };
}

/** The table of columns of text that are already there, for formats that hand them over whole. */
export function textTable(
  columns: readonly (readonly string[])[],
  widths: readonly number[],
): RawTable {
  const packed = columns.map((cells) => {
    const column = createColumn(0);
    for (let record = 0; record < widths.length; record += 1) {
      const cell = cells[record] ?? "";
      column.take(cell, 0, cell.length);
    }
    return column.done();
  });
  return { columns: packed, widths: Uint16Array.from(widths) };
}
