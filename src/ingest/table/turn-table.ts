import type { AreaIndex } from "../areas/area-index.ts";
import { matchCode } from "../areas/match-area.ts";
import { nameParts } from "../areas/name-parts.ts";
import { cellAt, type RawTable } from "./raw-table.ts";
import { textTable } from "./table-builder.ts";

/** Rows that a table with its areas in columns may have. */
const mostRows = 500;
/** Rows among which the one with areas is looked for, and areas that it has at least. */
const top = 20;
const least = 3;

/**
 * A table with a column per municipality, turned so that it has a row per municipality, and the
 * title that stood above it. `undefined` when no row among the first consists of municipalities.
 */
export function turnTable(
  table: RawTable,
  index: AreaIndex,
): { readonly table: RawTable; readonly title: string } | undefined {
  const { columns, widths } = table;
  if (widths.length > mostRows) return undefined;
  const rows = Array.from(widths, (_, record) => columns.map((cells) => cellAt(cells, record)));
  const header = rows.findIndex((row, record) => record < top && isAreas(row, index));
  if (header < 0) return undefined;
  // Above the areas may stand their codes or a level of headers; single cells are a title.
  let start = header;
  while (start > 0 && filled(rows[start - 1]) > 1) start -= 1;
  const title = rows
    .slice(0, start)
    .flat()
    .filter((cell) => cell.trim())
    .join(" ");
  const kept = rows.slice(start);
  const turned = kept.map((row) => [...row]);
  return {
    table: textTable(
      turned,
      columns.map(() => kept.length),
    ),
    title,
  };
}

const filled = (row: readonly string[] = []) => row.filter((cell) => cell.trim() !== "").length;

/** Whether most cells of a row after its first are municipalities. */
function isAreas(row: readonly string[], index: AreaIndex): boolean {
  const cells = row.slice(1).filter((cell) => cell.trim() !== "");
  const found = cells.filter((cell) => {
    const bearers = index.byName.get(nameParts(cell).base);
    const isName = bearers?.some(({ level }) => level === "municipality");
    return isName || matchCode(index, cell, false)?.kind === "area";
  });
  return new Set(found).size >= least && 2 * found.length > cells.length;
}
