/** Cells of a table as text, by column: `columns[j][i]` is column j of record i. Never row objects. */
export type RawTable = {
  readonly columns: readonly (readonly string[])[];
  /** Cells that each record really had; fewer than `columns` are filled up with empty text. */
  readonly widths: readonly number[];
};

/** The number that a spreadsheet gives a record: counted from 1. */
export const rowNumber = (record: number) => record + 1;
