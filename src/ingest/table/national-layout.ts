import { country } from "#domain/area/country.ts";
import { headerTexts, titleAbove } from "./header-texts.ts";
import type { Layout } from "./layout.ts";
import { cellAt, type RawTable } from "./raw-table.ts";
import { readPeriod } from "./read-period.ts";

/** Records at the top and the bottom in which the source and the headers are looked for. */
const top = 50;
const bottom = 5;

const source = /centraal bureau voor de statistiek|statistics netherlands|©\s*cbs\b/i;
const regional = /regio|gemeente|provincie|gebied|plaats|wijk|buurt|municip|region/i;

/**
 * The layout of a table of Statistics Netherlands that has no areas: it is about the country as a
 * whole. Only where the table names its source, says nothing of regions, and has a column of
 * periods; `undefined` otherwise.
 */
export function nationalLayout(table: RawTable): Layout | undefined {
  const records = table.widths.length;
  const textAt = (record: number) =>
    table.columns.map((cells) => cellAt(cells, record).trim()).join(" ");
  const ends = Array.from({ length: Math.min(bottom, records) }, (_, i) => records - 1 - i);
  if (![0, 1, 2, ...ends].some((record) => source.test(textAt(record)))) return undefined;
  const found = table.columns.map((_, column) => firstPeriod(table, column));
  const first = found.find((record) => record !== undefined);
  if (!first) return undefined;
  let start = 0;
  while (start < first && filled(table, start) < 2) start += 1;
  if (start === first) return undefined;
  const { headers, shared } = headerTexts(table, { start, last: first - 1 });
  if (headers.some((header) => regional.test(header))) return undefined;
  return {
    code: undefined,
    name: undefined,
    headers,
    width: headers.findLastIndex((header) => header !== "") + 1,
    first,
    title: [titleAbove(table, start), shared].filter(Boolean).join(" "),
    whole: country,
  };
}

/** The record from which a column holds periods and nothing else, a source below it aside. */
function firstPeriod({ columns, widths }: RawTable, column: number): number | undefined {
  const isPeriod = (record: number) =>
    readPeriod(cellAt(columns[column], record).trim()) !== undefined;
  const most = Math.min(top, widths.length);
  let first = 1;
  while (first < most && !isPeriod(first)) first += 1;
  if (first >= most) return undefined;
  for (let record = first; record < widths.length - bottom; record += 1)
    if (!isPeriod(record)) return undefined;
  return first;
}

const filled = ({ columns }: RawTable, record: number) =>
  columns.reduce((count, cells) => count + (cellAt(cells, record).trim() ? 1 : 0), 0);
