import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { RawTable } from "./raw-table.ts";

/** The table with other texts in some cells; a cell that is not in the table is left out. */
export function withCells(table: RawTable, cells: NonNullable<FileChoices["cells"]>): RawTable {
  if (cells.length === 0) return table;
  const columns = [...table.columns];
  for (const [row, column, text] of cells) {
    const before = columns[column];
    if (!before || row < 1 || row > before.ids.length) continue;
    const ids = before === table.columns[column] ? before.ids.slice() : before.ids;
    ids[row - 1] = before.words.length;
    columns[column] = { words: [...before.words, text], ids };
  }
  return { ...table, columns };
}
