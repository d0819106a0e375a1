import type { SampleRow } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { cellAt, type RawTable, rowNumber } from "../table/raw-table.ts";
import type { TableFacts } from "../table/table-facts.ts";

/** Records shown from the top of a table, records shown because of a remark, columns and signs of a cell. */
const [top, remarked, wide, long] = [6, 24, 100, 60] as const;

/** Figures about people that everybody may see. */
const publicSeries: ReadonlySet<string | undefined> = new Set(["inhabitants", "households"]);

/**
 * Some rows as they were read: the first ones, and those that a remark is about. A cell that may be a
 * count of people is masked as `…`, whatever its size: beside a shown total the others would give a
 * small one away. Empty for a table that was not understood so far.
 */
export function sampleRows(
  table: RawTable,
  facts: TableFacts | undefined,
  remarks: readonly Issue[],
): readonly SampleRow[] {
  if (!facts) return [];
  const { first } = facts.layout;
  const last = Math.min(first + top, table.widths.length);
  const rows = new Set<number>();
  const blank = (record: number) =>
    table.columns.every((column) => cellAt(column, record).trim() === "");
  for (let record = first; record < last; record += 1)
    if (!blank(record)) rows.add(rowNumber(record));
  for (const { where } of remarks) {
    if (rows.size >= top + remarked) break;
    if (where.row !== undefined && where.row > first) rows.add(where.row);
  }
  const masked = maskOf(facts);
  return [...rows]
    .toSorted((a, b) => a - b)
    .map((row) => ({
      row,
      cells: table.columns.slice(0, wide).map((column, index) => {
        const text = cellAt(column, row - 1)
          .trim()
          .slice(0, long);
        return masked(index) && /\d/.test(text) ? "…" : text;
      }),
    }));
}

/** Whether cells of a column may be counts of people: all but areas, days, words and figures about other things. */
function maskOf({ layout, roles, chosen }: TableFacts): (column: number) => boolean {
  const plain = new Set([
    layout.code?.column,
    layout.name,
    roles.period,
    roles.status,
    roles.definition,
    roles.topic,
    ...roles.words,
  ]);
  const about = new Map(chosen.map(({ column, idea }) => [column, idea]));
  return (column) => {
    const idea = about.get(column);
    if (!idea) return !plain.has(column);
    // In a long table each record has a figure about something else.
    if (roles.topic !== undefined) return true;
    const { known, unit, form, things } = idea;
    if (unit === "number") return known === undefined && form === "amount" && !things;
    return unit === "people" && !publicSeries.has(known);
  };
}
