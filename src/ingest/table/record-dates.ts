import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import type { Layout } from "./layout.ts";
import { cellAt, type RawTable, rowNumber } from "./raw-table.ts";
import { type Period, periodWithin, readPeriod } from "./read-period.ts";
import { perWord } from "./remember.ts";

export type RecordDates = {
  /** The day of a record, from its own column; `undefined` without one. */
  readonly own: (record: number) => Period | undefined;
  /** The day of the whole table, from its title or its file name. */
  readonly whole: Period | undefined;
  readonly remarks: readonly Issue[];
};

/** The days that records are about. Cells that are no day are listed, for records that count. */
export function recordDates(
  file: string,
  { table, layout, column }: { table: RawTable; layout: Layout; column: number | undefined },
  counts: (record: number) => boolean,
): RecordDates {
  if (column === undefined) {
    const titled = periodWithin(layout.title)?.period;
    const named = periodWithin(file)?.period ?? compactDay(file);
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

/** A day without signs between letters, as in `TK20251029`. */
function compactDay(file: string): Period | undefined {
  const match = /((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))/.exec(file);
  return match?.[1] ? readPeriod(match[1]) : undefined;
}
