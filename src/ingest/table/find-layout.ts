import type { AreaIndex } from "../areas/area-index.ts";
import { matchCode } from "../areas/match-area.ts";
import { nameParts } from "../areas/name-parts.ts";
import { headerTexts, titleAbove } from "./header-texts.ts";
import type { Layout } from "./layout.ts";
import { nationalLayout } from "./national-layout.ts";
import { readPartOfYear } from "./part-of-year.ts";
import { type Column, cellAt, firstCells, type RawTable } from "./raw-table.ts";
import { readPeriod } from "./read-period.ts";
import { perWord } from "./remember.ts";
import { tally } from "./tally.ts";

/** Records among which a title and headers are looked for. */
const top = 50;

/** The layout of a table, or why it has none: no column with areas, or no headers above them. */
export function findLayout(table: RawTable, index: AreaIndex): Layout | "noAreas" | "noHeader" {
  const code = bestColumn(table, (column) => codeScore(column, index));
  const bare = code !== undefined && bareScore(table.columns[code], index) > 0;
  const name = bestColumn(table, (column) =>
    code === undefined
      ? nameScore(column, index)
      : agreement(column, table.columns[code], { index, bare }),
  );
  const area = code ?? name;
  if (area === undefined) return nationalLayout(table) ?? "noAreas";
  const isArea = (cell: string) =>
    code === undefined
      ? index.byName.has(nameParts(cell).base)
      : matchCode(index, cell, bare) !== undefined;
  const rows = headerRows(table, area, isArea);
  if (!rows) return "noHeader";
  const { headers, shared } = headerTexts(table, rows, [code, name]);
  return {
    code: code === undefined ? undefined : { column: code, bare },
    name,
    headers,
    width: Math.max(...headers.map((header, column) => (header ? column + 1 : 0)), area + 1),
    first: rows.last + 1,
    title: [titleAbove(table, rows.start), shared].filter(Boolean).join(" "),
    whole: undefined,
  };
}

/** The first of the columns with the highest score above 0. */
function bestColumn({ columns }: RawTable, score: (column: Column) => number): number | undefined {
  let best: { column: number; score: number } | undefined;
  for (const [column, cells] of columns.entries()) {
    const found = score(cells);
    if (found > (best?.score ?? 0)) best = { column, score: found };
  }
  return best?.column;
}

function codeScore(column: Column, index: AreaIndex): number {
  let lettered = 0;
  for (const [cell, count] of tally(column, 0)) {
    const match = matchCode(index, cell, false);
    if (match?.kind === "area" && match.code.startsWith("GM")) lettered += count;
    // Provinces alone may fill a file too, but never outweigh municipalities.
    else if (match?.kind === "area") lettered += 0.01 * count;
  }
  return lettered > 0 ? lettered : bareScore(column, index);
}

const codeWords = /gemeente|gm_?c|gem_?c|municip|regio|gebied|^gm$/i;

/** Numbers are codes only under a header that says so, and when most of them exist. */
function bareScore(column: Column | undefined, index: AreaIndex): number {
  const headed = firstCells(column, top).some(
    (cell) => codeWords.test(cell) && /code|nummer|nr|^gm$/i.test(cell),
  );
  if (!headed) return 0;
  let numbers = 0;
  let known = 0;
  for (const [cell, count] of tally(column, 0)) {
    if (!/^\s*\d+\s*$/.test(cell)) continue;
    numbers += count;
    if (matchCode(index, cell, true)?.kind === "area") known += count;
  }
  return known * 2 > numbers ? known : 0;
}

function nameScore(column: Column, index: AreaIndex): number {
  let found = 0;
  for (const [cell, count] of tally(column, 0)) {
    const bearers = index.byName.get(nameParts(cell).base);
    if (bearers?.some(({ level }) => level === "municipality")) found += count;
    else if (bearers) found += 0.01 * count;
  }
  return found;
}

/** Records whose name is that of their code; 0 when the names are mostly about something else. */
function agreement(
  names: Column,
  codes: Column | undefined,
  { index, bare }: { index: AreaIndex; bare: boolean },
): number {
  if (!names.words.some((text) => index.byName.has(nameParts(text).base))) return 0;
  let same = 0;
  let known = 0;
  const codeOf = perWord(codes, (text) => {
    const match = matchCode(index, text, bare);
    return match?.kind === "area" ? match.code : "";
  });
  const bearersOf = perWord(names, (text) => index.byName.get(nameParts(text).base) ?? []);
  for (let record = 0; record < names.ids.length; record += 1) {
    const code = codeOf(record);
    if (code === "") continue;
    known += 1;
    if (bearersOf(record).some((area) => area.code === code)) same += 1;
  }
  return same > 0.6 * known ? same : 0;
}

function headerRows(
  table: RawTable,
  area: number,
  isArea: (cell: string) => boolean,
): { start: number; last: number } | undefined {
  const cell = (column: number, record: number) => cellAt(table.columns[column], record).trim();
  const filled = (record: number) =>
    table.columns.reduce((count, _, column) => count + (cell(column, record) ? 1 : 0), 0);
  const most = Math.min(top, table.widths.length);
  let start = 0;
  const needed = Math.min(2, table.columns.length);
  while (start < most && filled(start) < needed) start += 1;
  let last = start;
  while (last < most && cell(area, last) === "") last += 1;
  if (last >= most) return undefined;
  if (isArea(cell(area, last))) return last === start ? undefined : { start, last: last - 1 };
  const belowHeader = (record: number) =>
    record < most &&
    cell(area, record) === "" &&
    filled(record) > 0 &&
    table.columns.every(
      (_, column) => !/^\d/.test(cell(column, record)) || isPeriod(column, record),
    );
  const isPeriod = (column: number, record: number) =>
    (readPeriod(cell(column, record)) ?? readPartOfYear(cell(column, record))) !== undefined;
  while (belowHeader(last + 1)) last += 1;
  return { start, last };
}
