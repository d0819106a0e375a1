import { cellAt, type RawTable } from "./raw-table.ts";

type Rows = { readonly start: number; readonly last: number };

/** Columns over which one heading says what the whole table is about. */
const many = 3;

/** A lowest header that is only a unit, as old StatLine tables have under each column. */
const unitOnly =
  /^(aantal|euro|%|x 1[ .]?000( \w+)?|mln euro|ha|km2?|personen|huishoudens|woningen|per 1[ .]?000 .{1,20})$/i;

/**
 * One text per column of the header records, put together with ` / `; a unit in the lowest of them
 * comes between brackets. `shared` is what stands over all columns alike and tells none apart.
 */
export function headerTexts(
  table: RawTable,
  rows: Rows,
): { readonly headers: readonly string[]; readonly shared: string } {
  const levels: (readonly string[])[] = [];
  const shared: string[] = [];
  for (let record = rows.start; record <= rows.last; record += 1) {
    const level = levelOf(table, record, record === rows.last);
    const common = record < rows.last ? overAll(level) : undefined;
    if (common) shared.push(common.text);
    levels.push(common ? level.slice(0, common.from) : level);
  }
  const headers = table.columns.map((_, column) => joined(levels.map((level) => level[column])));
  return { headers, shared: shared.join(" ") };
}

/** A heading over several columns stands in the first of them only. */
function levelOf({ columns }: RawTable, record: number, lowest: boolean): readonly string[] {
  let merged = "";
  return columns.map((cells) => {
    const own = cellAt(cells, record).trim();
    if (own || lowest) merged = own;
    return merged;
  });
}

/** The text that all columns from one on have, when there are many of them. */
function overAll(level: readonly string[]): { text: string; from: number } | undefined {
  const text = level.at(-1) ?? "";
  const from = level.findLastIndex((each) => each !== text) + 1;
  return text !== "" && from > 0 && level.length - from >= many ? { text, from } : undefined;
}

function joined(texts: readonly (string | undefined)[]): string {
  const parts: string[] = [];
  for (const text of texts) if (text && parts.at(-1) !== text) parts.push(text);
  const lowest = parts.at(-1) ?? "";
  return parts.length > 1 && unitOnly.test(lowest)
    ? `${parts.slice(0, -1).join(" / ")} (${lowest})`
    : parts.join(" / ");
}

/** What stands above the headers. */
export function titleAbove(table: RawTable, start: number): string {
  const texts: string[] = [];
  for (let record = 0; record < start; record += 1) {
    for (const cells of table.columns) texts.push(cellAt(cells, record).trim());
  }
  return texts.filter(Boolean).join(" ").slice(0, 500);
}
