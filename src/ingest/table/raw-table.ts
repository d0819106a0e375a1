import type { Numbers } from "#lib/growing-numbers.ts";

/**
 * One column of text, each different text kept once. An id is a place in `words`, or, from
 * `wholeBase` on, a whole number that is its own text: columns of counts then need no words at all.
 */
export type Column = { readonly words: readonly string[]; readonly ids: Numbers };

/** Cells of a table as text, by column. Never row objects. */
export type RawTable = {
  readonly columns: readonly Column[];
  /** Cells that each record really had; fewer than `columns` are filled up with empty text. */
  readonly widths: Numbers;
};

/** The first id that stands for a whole number: `wholeBase + n` is the text of n. */
export const wholeBase = 0x8000_0000;

/** The text of an id. */
export const wordOf = ({ words }: Column, id: number): string =>
  id >= wholeBase ? String(id - wholeBase) : (words[id] ?? "");

/** The text in a cell; empty outside the table. */
export function cellAt(column: Column | undefined, record: number): string {
  const id = column?.ids[record];
  return column && id !== undefined ? wordOf(column, id) : "";
}

/** The texts at the top of a column. */
export const firstCells = (column: Column | undefined, most: number): readonly string[] =>
  Array.from(column?.ids.subarray(0, most) ?? [], (_, record) => cellAt(column, record));

/** The number that a spreadsheet gives a record: counted from 1. */
export const rowNumber = (record: number) => record + 1;
