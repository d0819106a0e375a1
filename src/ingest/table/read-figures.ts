import type { AreaCode } from "#domain/area/area.ts";
import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { Issue } from "#domain/issue.ts";
import type { Status, Value } from "#domain/value/value.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { type CellCounts, cellStatus, createCounts } from "./cell-counts.ts";
import { type CellKind, type CellReading, cellValue } from "./cell-value.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import { createCollector } from "./collect-figures.ts";
import { createPartsCollector } from "./collect-parts.ts";
import type { ColumnRoles } from "./column-roles.ts";
import { figureDays } from "./figure-days.ts";
import type { Layout } from "./layout.ts";
import type { MeasureIdea } from "./measure-idea.ts";
import { numberFormats } from "./number-formats.ts";
import { cellAt, type RawTable, rowNumber } from "./raw-table.ts";
import type { Period } from "./read-period.ts";
import type { AreasOf } from "./record-areas.ts";
import type { RecordDates } from "./record-dates.ts";
import { perWord } from "./remember.ts";
import type { TableMeasure } from "./table-file.ts";
import { topicIdea } from "./topic-idea.ts";

export type FiguresInput = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly chosen: readonly MeasureColumn[];
  readonly records: Uint32Array;
  readonly areas: AreasOf;
  readonly dates: RecordDates;
  /** By which remarks call an area. */
  readonly nameOf: (area: AreaCode) => string;
  readonly dutch: boolean;
  readonly choices?: FileChoices | undefined;
  /** Column of which each text makes an indicator of its own. */
  readonly split?: number | undefined;
  /** Whether records are about parts of areas, which are added up. */
  readonly parts?: boolean | undefined;
};

type Notes = { readonly file: string; readonly issues: Issue[]; readonly cells: CellCounts };

/** The figures of the chosen columns and records, with a remark for each cell that is left out. */
export function readFigures(
  file: string,
  input: FiguresInput,
): {
  readonly measures: readonly TableMeasure[];
  readonly remarks: readonly Issue[];
  readonly cells: CellCounts;
} {
  const { formats, remarks } = numberFormats(file, input);
  const collector = input.parts ? createPartsCollector() : createCollector();
  const cells = createCounts(formats);
  const notes: Notes = { file, issues: [...remarks], cells };
  const ideaOf = ideaPerRecord(input);
  const statusOf = statusPerRecord(input);
  const definitionOf = definitionPerRecord(input);
  const take = (at: At, found: CellReading, period: Period) => {
    const area = input.areas.at(at.record);
    const value = area && takenFrom(found, at, { input, notes });
    if (!area || !value) return;
    const figure = { area, date: period.date, value, definition: definitionOf(at.record) };
    if (!collector.add(at.idea, figure)) notes.issues.push(duplicate(at, figure, { input, notes }));
  };
  for (const { column, idea } of input.chosen) {
    const format = formats.get(column);
    if (!format) continue;
    if (idea.factor !== 1)
      notes.issues.push(scaledRemark(file, input.layout.headers[column], idea));
    const read = readerOf(input, { column, format });
    const days = figureDays(file, input, column);
    for (const record of input.records) {
      const own = ideaOf(idea, record);
      const period = days.of(own, record);
      if (!period) continue;
      take(
        { record, column, idea: own },
        read(record, own, statusOf(record, period.provisional)),
        period,
      );
    }
    notes.issues.push(...days.remarks());
  }
  for (const [symbol, count] of cells.symbols)
    notes.issues.push(ingestIssue("symbols", { file }, { symbol, count }));
  return { measures: collector.measures(), remarks: notes.issues, cells };
}

function scaledRemark(file: string, header = "", { factor }: MeasureIdea): Issue {
  const column = header.slice(0, 200);
  const unit = factor === 1000 ? "x 1 000" : "x 1 000 000";
  return ingestIssue("scaled", { file, column }, { column, unit, factor });
}

type At = { readonly record: number; readonly column: number; readonly idea: MeasureIdea };
type Context = { readonly input: FiguresInput; readonly notes: Notes };

/** The value of a cell that was read, counted by its kind; a fault is remarked on. */
function takenFrom(read: CellReading, at: At, { input, notes }: Context): Value | undefined {
  const { cells } = notes;
  if (!read) return undefined;
  if ("fault" in read) {
    cells.statuses.unread += 1;
    const place = placeOf(at, { input, notes });
    const found = shown(cellAt(input.table.columns[at.column], at.record), at.idea);
    notes.issues.push(ingestIssue(read.fault, place, { ...place, found }));
    return undefined;
  }
  cells.statuses[cellStatus(read.value)] += 1;
  if (read.symbol) cells.symbols.set(read.symbol, (cells.symbols.get(read.symbol) ?? 0) + 1);
  return read.value;
}

function duplicate(
  at: At,
  { area, date }: { area: AreaCode; date: string },
  context: Context,
): Issue {
  const place = placeOf(at, context);
  context.notes.cells.duplicates += 1;
  return ingestIssue("duplicate", place, { ...place, area: context.input.nameOf(area), date });
}

/** What stands in the cells of a column, read once for each different text, idea and status. */
function readerOf(
  { table, choices }: FiguresInput,
  { column, format }: { column: number; format: CellKind["format"] },
) {
  const readers = new Map<string, (record: number) => CellReading>();
  const symbols = new Map(choices?.symbols);
  let [lastIdea, lastStatus]: readonly unknown[] = [];
  let last: ((record: number) => CellReading) | undefined;
  return (record: number, idea: MeasureIdea, status: Status): CellReading => {
    if (idea !== lastIdea || status !== lastStatus || !last) {
      const kind = { ...cellKind(idea), format, symbols };
      const key = `${kind.protect} ${kind.whole} ${kind.factor} ${status}`;
      last =
        readers.get(key) ?? perWord(table.columns[column], (text) => cellValue(text, kind, status));
      readers.set(key, last);
      [lastIdea, lastStatus] = [idea, status];
    }
    return last(record);
  };
}

const wholeSeries: ReadonlySet<string> = new Set([
  "people",
  "inhabitants",
  "households",
  "holidayHomes",
]);

function cellKind(idea: MeasureIdea): Omit<CellKind, "format" | "symbols"> {
  return {
    protect: idea.unit === "people" && idea.known !== "inhabitants",
    whole: idea.known !== undefined && wholeSeries.has(idea.known),
    factor: idea.factor,
  };
}

/** In a long table each record says what its figure is about, or which group it is about. */
function ideaPerRecord({ table, layout, roles, split }: FiguresInput) {
  const topic = split ?? roles.topic;
  const topics = topic === undefined ? undefined : table.columns[topic];
  if (!topics) return (idea: MeasureIdea) => idea;
  const known = new Map<MeasureIdea, (record: number) => MeasureIdea>();
  return (column: MeasureIdea, record: number) => {
    const own =
      known.get(column) ?? perWord(topics, (text) => topicIdea(column, text.trim(), layout.title));
    known.set(column, own);
    return own(record);
  };
}

function statusPerRecord({ table, roles }: FiguresInput) {
  const column = roles.status === undefined ? undefined : table.columns[roles.status];
  const said = perWord(column, (text) => /voorlopig|provisional|schatting|\*/i.test(text));
  return (record: number, provisional: boolean): Status =>
    provisional || said(record) ? "provisional" : "supplied";
}

function definitionPerRecord({ table, roles }: FiguresInput) {
  const column = roles.definition === undefined ? undefined : table.columns[roles.definition];
  return perWord(column, (text) => text.trim());
}

function placeOf({ record, column }: At, { input, notes: { file } }: Context) {
  const { headers } = input.layout;
  return { file, row: rowNumber(record), column: (headers[column] ?? "").slice(0, 200) };
}

/** A remark never repeats a count of people that may be too small to show. */
function shown(cell: string, { unit }: MeasureIdea): string {
  return unit === "people" && /\d/.test(cell) ? "…" : cell.trim().slice(0, 100);
}
