import type { AreaCode } from "#domain/area/area.ts";
import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import type { Limits } from "../limits.ts";
import { anyFilled } from "./any-filled.ts";
import { withAreaColumns } from "./area-columns.ts";
import { isAreaList } from "./area-list.ts";
import { createCounts } from "./cell-counts.ts";
import { chooseMeasures } from "./choose-measures.ts";
import { columnRoles } from "./column-roles.ts";
import { findLayout } from "./find-layout.ts";
import { mendLines } from "./mend-lines.ts";
import { personSign } from "./person-rows.ts";
import { pickRecords } from "./pick-records.ts";
import { raggedRecords } from "./ragged-records.ts";
import { type Column, type RawTable, rowNumber } from "./raw-table.ts";
import { type FiguresInput, readFigures } from "./read-figures.ts";
import { recordAreas } from "./record-areas.ts";
import { recordDates } from "./record-dates.ts";
import { perWord } from "./remember.ts";
import type { SheetOf } from "./sheet-period.ts";
import { splitGroups } from "./split-groups.ts";
import type { TableFacts } from "./table-facts.ts";
import type { TableFile } from "./table-file.ts";

export type TableContext = {
  readonly index: AreaIndex;
  readonly limits: Limits;
  /** Whether the table was written with commas as decimal signs in mind. */
  readonly dutch: boolean;
  /** What its user decided, in place of our guesses. */
  readonly choices?: FileChoices;
  readonly sheet?: SheetOf | undefined;
  /** What stood above the table, when that is no longer in it. */
  readonly above?: string;
};

/** Figures, or why there are none; `facts` when the table was understood so far. */
export type TableReading = Result<TableFile, Issue> & { readonly facts?: TableFacts };

/**
 * Understands a table of text: where its headers are, what its columns are about, which area and
 * day each record is about. Every reader of tables ends here, whatever its format.
 */
export function readTable(file: string, table: RawTable, context: TableContext): TableReading {
  const mended = mendLines(table);
  if (!mended) return understand(file, table, context);
  const read = understand(file, mended.table, context);
  const row = rowNumber(mended.first);
  const told = ingestIssue("mendedLines", { file, row }, { row, count: mended.count });
  return { ...read, remarks: [told, ...read.remarks] };
}

function understand(file: string, table: RawTable, context: TableContext): TableReading {
  const person = personSign(table);
  if (person) return refuse(ingestIssue("personRows", { file }, { sign: person }));
  const filled = anyFilled(table.columns);
  if (!hasTwo(table, filled)) return refuse(ingestIssue("noRows", { file }));
  const { index, choices } = context;
  const found = findLayout(table, index);
  if (typeof found === "string") return refuse(ingestIssue(found, { file }));
  const named = withAreaColumns(found, choices?.roles);
  const title = [context.above, named.title].filter(Boolean).join(" ");
  const layout = { ...named, title };
  if (layout.first >= table.widths.length) return refuse(ingestIssue("noRows", { file }));
  const roles = columnRoles(table, layout, choices?.roles);
  const { chosen, left } = chooseMeasures(roles.measures, {
    table,
    layout,
    context: layout.title || file.replace(/\.[a-z]+$/i, "").replaceAll(/[_-]/g, " "),
    most: context.limits.indicators,
  });
  if (chosen.length === 0)
    return isAreaList(table, layout, index)
      ? areaList(file, { table, layout, index, roles })
      : refuse(ingestIssue("noFigures", { file }));
  const { dutch, sheet } = context;
  const understood = { table, layout, roles, chosen, index, dutch, choices, sheet };
  const read = readRecords(file, understood);
  const remarks = [...read.remarks, ...leftOut(file, left)];
  if (read.ok) return { ...read, remarks };
  const explained = remarks.some(({ severity }) => severity !== "info");
  return {
    ...read,
    remarks: explained ? remarks : [...remarks, ingestIssue("noFigures", { file })],
  };
}

type Understood = Pick<
  FiguresInput,
  "table" | "layout" | "roles" | "chosen" | "dutch" | "choices"
> & {
  readonly index: AreaIndex;
  readonly sheet: SheetOf | undefined;
};

function readRecords(file: string, understood: Understood): TableReading {
  const { table, layout, roles, chosen, index, sheet } = understood;
  const uneven = raggedRecords(file, table, layout);
  const hasFigures = anyFilled(chosen.map(({ column }) => table.columns[column]));
  const {
    areas,
    methods,
    remarks: unmatched,
  } = recordAreas(
    file,
    { table, layout, index, answers: understood.choices?.areas },
    (record) => !uneven.records.has(record) && hasFigures(record),
  );
  const counts = (record: number) =>
    areas[record] !== undefined && hasFigures(record) && !uneven.records.has(record);
  const dates = recordDates(file, { table, layout, column: roles.period, sheet }, counts);
  const dated = chosen.every(({ idea }) => idea.period);
  if (roles.period === undefined && !dates.whole && !chosen.some(({ idea }) => idea.period))
    return refuse(ingestIssue("noDate", { file }));
  const topicOf = topicIdOf(roles.topic === undefined ? undefined : table.columns[roles.topic]);
  const [areaIds, dayIds] = [createIds(), createIds()];
  const keyOf = (record: number) =>
    (areaIds(areas[record]) * manyIds + dayIds(dates.own(record)?.date)) * manyIds +
    topicOf(record);
  const picked = pickRecords(
    recordsWith(table, counts),
    keyOf,
    roles.words.map((column) => ({
      header: layout.headers[column] ?? "",
      cells: table.columns[column],
    })),
  );
  const split = "category" in picked ? splitGroups(picked, keyOf, understood) : undefined;
  if ("category" in picked && !split)
    return refuse(ingestIssue("category", { file }, { column: picked.category }));
  const records = "category" in picked ? picked.kept : picked.records;
  const nameOf = (area: AreaCode) => index.areas.get(area)?.name ?? area;
  const input = { ...understood, records, areas, dates, nameOf, split: split?.column };
  const read = readFigures(file, input);
  const remarks = [
    ...uneven.remarks,
    ...unmatched,
    ...(dated ? [] : dates.remarks),
    ...read.remarks,
    ...picked.totals.map((column) => ingestIssue("totalsTaken", { file }, { column })),
    ...(split ? [ingestIssue("groupsTaken", { file }, split.values)] : []),
    ...(layout.whole ? [ingestIssue("national", { file })] : []),
  ];
  const facts = { table, layout, roles, chosen, areas, methods, cells: read.cells };
  if (read.measures.length === 0) return { ok: false, remarks, facts };
  return {
    ok: true,
    facts,
    value: { name: file, series: file, measures: read.measures, records: records.length },
    remarks,
  };
}

/** A list of areas without figures has nothing to add, and can still be checked. */
function areaList(
  file: string,
  { table, layout, index, roles }: Pick<Understood, "table" | "layout" | "index" | "roles">,
): TableReading {
  const { areas, methods, remarks } = recordAreas(
    file,
    { table, layout, index, answers: [] },
    anyFilled(table.columns),
  );
  const count = new Set(areas.filter(Boolean)).size;
  return {
    ok: true,
    value: { name: file, series: file, measures: [], records: 0 },
    remarks: [...remarks, ingestIssue("areaList", { file }, { count })],
    facts: { table, layout, roles, chosen: [], areas, methods, cells: createCounts(new Map()) },
  };
}

/** A small number for each topic. */
function topicIdOf(column: Column | undefined): (record: number) => number {
  const ids = createIds();
  return perWord(column, (text) => ids(text.trim()));
}

/** More areas, days or topics than any table has. */
const manyIds = 200_000;

/** A small number for each text: keys of numbers take far less memory than keys of text. */
function createIds(): (text: string | undefined) => number {
  const ids = new Map<string | undefined, number>();
  return (text) => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    ids.set(text, ids.size);
    return ids.size - 1;
  };
}

/** Whether two records or more are so. */
function hasTwo({ widths }: RawTable, is: (record: number) => boolean): boolean {
  let found = 0;
  for (let record = 0; record < widths.length && found < 2; record += 1) if (is(record)) found += 1;
  return found >= 2;
}

function recordsWith({ widths }: RawTable, is: (record: number) => boolean): Uint32Array {
  const found = new Uint32Array(widths.length);
  let size = 0;
  for (let record = 0; record < widths.length; record += 1) {
    if (!is(record)) continue;
    found[size] = record;
    size += 1;
  }
  return found.subarray(0, size);
}

function leftOut(file: string, headers: readonly string[]): readonly Issue[] {
  if (headers.length === 0) return [];
  const names = headers
    .slice(0, 3)
    .map((header) => header.slice(0, 80))
    .join("; ");
  return [ingestIssue("columnsLeft", { file }, { count: headers.length, names })];
}
