import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { anyFilled } from "./any-filled.ts";
import type { Layout } from "./layout.ts";
import { type RawTable, rowNumber } from "./raw-table.ts";

/** Records with cells too many or too few: their figures may stand under the wrong header. */
export function raggedRecords(
  file: string,
  { columns, widths }: RawTable,
  { first, width }: Layout,
) {
  const records = new Set<number>();
  const remarks: Issue[] = [];
  const beyond = anyFilled(columns.slice(width));
  for (let record = first; record < widths.length; record += 1) {
    const found = widths[record] ?? 0;
    const extra = found > width && beyond(record);
    // One cell is a blank line or a note below the table.
    if (!extra && (found >= width || found <= 1)) continue;
    records.add(record);
    const row = rowNumber(record);
    remarks.push(ingestIssue("ragged", { file, row }, { row, found, expected: width }));
  }
  return { records, remarks };
}
