import type { AreaCode } from "#domain/area/area.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { anyFilled } from "./any-filled.ts";
import { pickRecords } from "./pick-records.ts";
import { raggedRecords } from "./ragged-records.ts";
import type { Column, RawTable } from "./raw-table.ts";
import { type FiguresInput, readFigures } from "./read-figures.ts";
import { recordAreas } from "./record-areas.ts";
import { recordDates } from "./record-dates.ts";
import { perWord } from "./remember.ts";
import type { SheetOf } from "./sheet-period.ts";
import { splitGroups } from "./split-groups.ts";
import { type TableReading, unreadFacts } from "./table-facts.ts";

/** A table of which it is known what stands where. */
export type Understood = Pick<
  FiguresInput,
  "table" | "layout" | "roles" | "chosen" | "dutch" | "choices"
> & {
  readonly index: AreaIndex;
  readonly sheet: SheetOf | undefined;
};

/** The figures of a table that is understood, or why there are none. */
export function readRecords(file: string, understood: Understood): TableReading {
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
  // Understood so far, so that its user can say what each column is.
  const refused = (code: "category" | "noDate", values?: { readonly column: string }) => ({
    ...refuse(ingestIssue(code, { file }, values)),
    facts: { ...unreadFacts(understood), chosen, areas, methods },
  });
  const dates = recordDates(file, { table, layout, column: roles.period, sheet }, counts);
  const dated = chosen.every(({ idea }) => idea.period);
  if (roles.period === undefined && !dates.whole && !chosen.some(({ idea }) => idea.period))
    return refused("noDate");
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
  if ("category" in picked && !split) return refused("category", { column: picked.category });
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
