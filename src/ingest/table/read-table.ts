import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { Issue } from "#domain/issue.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import type { Limits } from "../limits.ts";
import { anyFilled } from "./any-filled.ts";
import { withAreaColumns } from "./area-columns.ts";
import { isAreaList } from "./area-list.ts";
import { chooseMeasures } from "./choose-measures.ts";
import { columnRoles } from "./column-roles.ts";
import { findLayout } from "./find-layout.ts";
import { leftOut } from "./left-out.ts";
import { mendLines } from "./mend-lines.ts";
import { personSign } from "./person-rows.ts";
import { type RawTable, rowNumber } from "./raw-table.ts";
import { readRecords, type Understood } from "./read-records.ts";
import { recordAreas } from "./record-areas.ts";
import type { SheetOf } from "./sheet-period.ts";
import { type TableReading, unreadFacts } from "./table-facts.ts";

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
    things: roles.things,
    asked: roles.asked,
    most: context.limits.indicators,
  });
  if (chosen.length === 0)
    return isAreaList(table, layout, index)
      ? areaList(file, { table, layout, index, roles })
      : {
          ...refuse(ingestIssue("noFigures", { file })),
          facts: unreadFacts({ table, layout, roles }),
        };
  const { dutch, sheet } = context;
  const understood = { table, layout, roles, chosen, index, dutch, choices, sheet };
  const read = readRecords(file, understood);
  const remarks = [...read.remarks, ...leftOut(file, left)];
  const tooMany = tooManyDays(file, read, context.limits);
  if (tooMany) return { ok: false, remarks: [tooMany], ...(read.facts && { facts: read.facts }) };
  if (read.ok) return { ...read, remarks };
  const explained = remarks.some(({ severity }) => severity !== "info");
  return {
    ...read,
    remarks: explained ? remarks : [...remarks, ingestIssue("noFigures", { file })],
  };
}

/** A series with a figure for every day of many years is no register of people. */
function tooManyDays(file: string, read: TableReading, { days: most }: Limits): Issue | undefined {
  const measures = read.ok ? read.value.measures : [];
  const found = Math.max(0, ...measures.map(({ figures }) => figures.dates.length));
  return found > most ? ingestIssue("tooManyDays", { file }, { found, most }) : undefined;
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
  return {
    ok: true,
    value: { name: file, series: file, measures: [], records: 0 },
    remarks: [...remarks, ingestIssue("areaList", { file }, { count: areas.all.length })],
    facts: { ...unreadFacts({ table, layout, roles }), areas, methods },
  };
}

/** Whether two records or more are so. */
function hasTwo({ widths }: RawTable, is: (record: number) => boolean): boolean {
  let found = 0;
  for (let record = 0; record < widths.length && found < 2; record += 1) if (is(record)) found += 1;
  return found >= 2;
}
