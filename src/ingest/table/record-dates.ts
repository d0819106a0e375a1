import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import type { Layout } from "./layout.ts";
import { cellAt, type RawTable, rowNumber } from "./raw-table.ts";
import { type Period, readPeriod } from "./read-period.ts";
import { perWord } from "./remember.ts";
import { type SheetOf, tableDay } from "./sheet-period.ts";

export type RecordDates = {
  /** The day of a record, from its own column; `undefined` without one. */
  readonly own: (record: number) => Period | undefined;
  /** The day of the whole table, from its title or its file name. */
  readonly whole: Period | undefined;
  readonly remarks: readonly Issue[];
};

type Input = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly column: number | undefined;
  readonly sheet: SheetOf | undefined;
};

/** The days that records are about. Cells that are no day are listed, for records that count. */
export function recordDates(
  file: string,
  { table, layout, column, sheet }: Input,
  counts: (record: number) => boolean,
): RecordDates {
  if (column === undefined) {
    const { titled, named } = tableDay(layout.title, sheet, file);
    const whole = titled ?? named;
    const remarks =
      !titled && named ? [ingestIssue("dateFromName", { file }, { date: named.date })] : [];
    return { own: () => undefined, whole, remarks };
  }
  const cells = table.columns[column];
  const remarks: Issue[] = [];
  const own = perWord(cells, readPeriod);
  for (let record = layout.first; record < table.widths.length; record += 1) {
    if (!counts(record) || own(record)) continue;
    const row = rowNumber(record);
    const where = { file, row, column: (layout.headers[column] ?? "").slice(0, 200) };
    const values = { row, column: where.column, found: cellAt(cells, record).slice(0, 100) };
    remarks.push(ingestIssue("badDate", where, values));
  }
  return { own, whole: undefined, remarks };
}
