import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { Layout } from "./layout.ts";
import type { MeasureIdea } from "./measure-idea.ts";
import { cellAt, type RawTable } from "./raw-table.ts";
import { type Period, withPartOfYear } from "./read-period.ts";
import type { RecordDates } from "./record-dates.ts";

type Input = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly dates: RecordDates;
};

/**
 * The day of each figure in a column: of its record, else of its header, else of the table; a part
 * of the year in the header says which day of that year. `remarks` tells how many figures had none.
 */
export function figureDays(
  file: string,
  { table, layout, roles, dates }: Input,
  column: number,
): {
  readonly of: (idea: MeasureIdea, record: number) => Period | undefined;
  readonly remarks: () => readonly Issue[];
} {
  let undated = 0;
  const of = (idea: MeasureIdea, record: number) => {
    const named = dates.own(record) ?? idea.period ?? dates.whole;
    const day = withPartOfYear(named, idea.part);
    // A day in a column of days that could not be read has been told already.
    const told = roles.period !== undefined && !named;
    if (!day && !told && cellAt(table.columns[column], record)) undated += 1;
    return day;
  };
  const remarks = () => {
    const header = (layout.headers[column] ?? "").slice(0, 200);
    const values = { column: header, count: undated };
    return undated === 0 ? [] : [ingestIssue("undatedColumn", { file, column: header }, values)];
  };
  return { of, remarks };
}
