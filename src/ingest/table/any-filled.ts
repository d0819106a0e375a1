import type { Column } from "./raw-table.ts";
import { perWord } from "./remember.ts";

/** Whether a record has text in any of the columns. */
export function anyFilled(columns: readonly (Column | undefined)[]): (record: number) => boolean {
  const filled = columns.map((column) => perWord(column, (text) => text.trim() !== ""));
  return (record) => filled.some((isFilled) => isFilled(record));
}
