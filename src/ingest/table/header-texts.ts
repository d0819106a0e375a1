import { cellAt, type RawTable } from "./raw-table.ts";

type Rows = { readonly start: number; readonly last: number };

/** Columns over which one heading says what the whole table is about. */
const many = 3;

/** A lowest header that is only a unit, as old StatLine tables have under each column. */
const unitOnly =
  /^(aantal|euro|%|x 1[ .]?000( \w+)?|mln euro|ha|km2?|personen|huishoudens|woningen|per 1[ .]?000 .{1,20})$/i;

/**
 * One text per column of the header records, put together with ` / `; a unit in the lowest of them
 * comes between brackets. `shared` is what stands over all columns alike and tells none apart; the
 * columns with areas need not stand under it.
 */
export function headerTexts(
  table: RawTable,
  rows: Rows,
  areas: readonly (number | undefined)[] = [],
): { readonly headers: readonly string[]; readonly shared: string } {
  const written = Array.from({ length: rows.last - rows.start + 1 }, (_, at) =>
    levelOf(table, rows.start + at, rows.start + at === rows.last),
  );
  const shared: string[] = [];
  const levels = written.map((level, at) => {
    const below = written.slice(at + 1);
    const common = below.length > 0 ? overAll(level, below, areas) : undefined;
    if (common) shared.push(common.text);
    return common ? level.slice(0, common.from) : level;
  });
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

/**
 * The text that all columns from one on have, when there are many of them and it is not one
 * heading of several: those before it have no heading, or one that goes on down.
 */
function overAll(
  level: readonly string[],
  below: readonly (readonly string[])[],
  areas: readonly (number | undefined)[],
): { text: string; from: number } | undefined {
  const text = level.at(-1) ?? "";
  const from = level.findLastIndex((each) => each !== text) + 1;
  if (text === "" || from === 0 || level.length - from < many) return undefined;
  const heads = (column: number) =>
    level[column] !== "" &&
    !areas.includes(column) &&
    below.some((lower) => lower[column] && lower[column] !== level[column]);
  return level.some((_, column) => column < from && heads(column)) ? undefined : { text, from };
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
