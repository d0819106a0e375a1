import { type Column, type RawTable, wholeBase } from "./raw-table.ts";

export type TableBuilder = {
  /** Takes the cells of one record in. */
  readonly add: (cells: readonly string[]) => void;
  /** Records so far. */
  readonly size: () => number;
  /** The table so far; records that come later are not in it. */
  readonly table: () => RawTable;
};

/** Puts records into columns as they come, so that a large file is never in memory as text. */
export function createTable(): TableBuilder {
  const columns: ColumnBuilder[] = [];
  let widths = new Uint16Array(1024);
  let size = 0;
  return {
    add: (cells) => {
      for (let j = columns.length; j < cells.length; j += 1) columns.push(createColumn(size));
      for (let j = 0; j < columns.length; j += 1) columns[j]?.push(cells[j] ?? "");
      if (size === widths.length) {
        const wider = new Uint16Array(2 * size);
        wider.set(widths);
        widths = wider;
      }
      widths[size] = Math.min(cells.length, 65_535);
      size += 1;
    },
    size: () => size,
    table: () => ({
      columns: columns.map((column) => column.done()),
      widths: widths.subarray(0, size),
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
    for (let record = 0; record < widths.length; record += 1) column.push(cells[record] ?? "");
    return column.done();
  });
  return { columns: packed, widths: Uint16Array.from(widths) };
}

type ColumnBuilder = { readonly push: (cell: string) => void; readonly done: () => Column };

/** More different words than this, most of them seen once, are no longer looked up. */
const manyWords = 200_000;

function createColumn(blanks: number): ColumnBuilder {
  const words = [""];
  let known: Map<string, number> | undefined = new Map([["", 0]]);
  let ids = new Uint32Array(Math.max(1024, 2 * blanks));
  let size = blanks;
  let [last, lastId] = ["", 0];
  const idOf = (cell: string): number => {
    const whole = wholeOf(cell);
    if (whole >= 0) return wholeBase + whole;
    const found = known?.get(cell);
    if (found !== undefined) return found;
    const word = ownCopy(cell);
    known?.set(word, words.length);
    if (words.length > manyWords && words.length * 2 > size) known = undefined;
    return words.push(word) - 1;
  };
  return {
    push: (cell) => {
      if (cell !== last) [last, lastId] = [cell, idOf(cell)];
      if (size === ids.length) {
        const longer = new Uint32Array(2 * size);
        longer.set(ids);
        ids = longer;
      }
      ids[size] = lastId;
      size += 1;
    },
    done: () => ({ words, ids: ids.subarray(0, size) }),
  };
}

/** The number whose usual way of writing the cell is, up to nine digits; -1 for any other text. */
function wholeOf(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > 9) return -1;
  let number = 0;
  for (let i = 0; i < length; i += 1) {
    const digit = cell.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return length > 1 && cell.charCodeAt(0) === 48 ? -1 : number;
}

/** A text of its own: a part of a long text would keep all of it in memory. */
const ownCopy = (text: string): string =>
  text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
