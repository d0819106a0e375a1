import type { AreaCode } from "#domain/area/area.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { anyFilled } from "./any-filled.ts";
import { divideRecords } from "./divide-records.ts";
import { type Grouping, pickRecords } from "./pick-records.ts";
import { raggedRecords } from "./ragged-records.ts";
import type { RawTable } from "./raw-table.ts";
import { type FiguresInput, readFigures } from "./read-figures.ts";
import { recordAreas } from "./record-areas.ts";
import { recordDates } from "./record-dates.ts";
import { recordKeys } from "./record-keys.ts";
import { perWord } from "./remember.ts";
import type { SheetOf } from "./sheet-period.ts";
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
    areas.at(record) !== undefined && hasFigures(record) && !uneven.records.has(record);
  // Understood so far, so that its user can say what each column is.
  const refused = (code: "category" | "noDate", values?: { readonly column: string }) => ({
    ...refuse(ingestIssue(code, { file }, values)),
    facts: { ...unreadFacts(understood), chosen, areas, methods },
  });
  const dates = recordDates(file, { table, layout, column: roles.period, sheet }, counts);
  const dated = chosen.every(({ idea }) => idea.period);
  if (roles.period === undefined && !dates.whole && !chosen.some(({ idea }) => idea.period))
    return refused("noDate");
  const topics = roles.topic === undefined ? undefined : table.columns[roles.topic];
  const found = recordsWith(table, counts);
  const keys = recordKeys(found, [
    areas.at,
    (record) => dates.own(record)?.date,
    perWord(topics, (text) => text.trim()),
  ]);
  const picked = pickRecords(found, keys, groupingsOf(understood));
  const divided = divideRecords(file, { picked, keys }, { ...understood, areas });
  if (!divided) return refused("category", { column: "category" in picked ? picked.category : "" });
  const records = "category" in picked ? picked.kept : picked.records;
  const nameOf = (area: AreaCode) => index.areas.get(area)?.name ?? area;
  const { split, parts } = divided;
  const input = {
    ...understood,
    chosen: divided.chosen,
    records,
    areas,
    dates,
    nameOf,
    split,
    parts,
  };
  const read = readFigures(file, input);
  const remarks = [
    ...uneven.remarks,
    ...unmatched,
    ...(dated ? [] : dates.remarks),
    ...read.remarks,
    ...picked.totals.map((column) => ingestIssue("totalsTaken", { file }, { column })),
    ...divided.remarks,
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

/** The columns that may divide areas into groups. */
const groupingsOf = ({ table, layout, roles }: Understood): readonly Grouping[] =>
  roles.words.map((column) => ({
    header: layout.headers[column] ?? "",
    cells: table.columns[column],
  }));

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
