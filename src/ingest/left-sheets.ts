import type { Issue } from "#domain/issue.ts";
import type { NamedTable } from "./formats/format-reader.ts";
import { ingestIssue } from "./ingest-issue.ts";
import type { RawTable } from "./table/raw-table.ts";
import type { TableReading } from "./table/table-facts.ts";
import { tally } from "./table/tally.ts";

type ReadTable = { readonly from: NamedTable; readonly reading: TableReading };

/** Errors by which a sheet shows to be something else than a table of areas. */
const noTable: ReadonlySet<string> = new Set([
  "ingest.noAreas",
  "ingest.noHeader",
  "ingest.noRows",
]);

/**
 * Sheets that are no table of areas, such as a cover or notes, in a workbook of which another sheet
 * was read; with what is told instead of a refusal. A sheet that is mostly numbers is a warning,
 * because its user may have wanted them.
 */
export function leftSheets(read: readonly ReadTable[]): ReadonlyMap<NamedTable, Issue> {
  const books = new Set(
    read.flatMap(({ from, reading }) => (reading.ok && from.sheet?.workbook) || []),
  );
  const left = new Map<NamedTable, Issue>();
  for (const { from, reading } of read) {
    if (!isNoTable(reading) || !from.sheet || !books.has(from.sheet.workbook)) continue;
    const code = mostlyNumbers(from.table) ? "sheetNotRead" : "sheetLeft";
    left.set(from, ingestIssue(code, { file: from.sheet.workbook }, { sheet: from.sheet.name }));
  }
  return left;
}

/** Whether a table was refused for not being one of areas. */
export function isNoTable({ ok, remarks }: TableReading): boolean {
  const errors = remarks.filter(({ severity }) => severity === "error");
  return !ok && errors.length > 0 && errors.every(({ code }) => noTable.has(code));
}

function mostlyNumbers({ columns }: RawTable): boolean {
  let [numbers, filled] = [0, 0];
  for (const column of columns) {
    for (const [cell, count] of tally(column, 0)) {
      if (cell.trim() === "") continue;
      filled += count;
      if (/^[\d.,\s%-]+$/.test(cell)) numbers += count;
    }
  }
  return 2 * numbers > filled;
}
