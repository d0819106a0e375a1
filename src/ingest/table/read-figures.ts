import type { AreaCode } from "#domain/area/area.ts";
import type { Issue } from "#domain/issue.ts";
import type { Status } from "#domain/value/value.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { type CellKind, cellValue } from "./cell-value.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import { type Collector, createCollector } from "./collect-figures.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { Layout } from "./find-layout.ts";
import { type MeasureIdea, measureIdea } from "./measure-idea.ts";
import { numberFormats } from "./number-formats.ts";
import { type RawTable, rowNumber } from "./raw-table.ts";
import type { RecordDates } from "./record-dates.ts";
import type { TableMeasure } from "./table-file.ts";

export type FiguresInput = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly chosen: readonly MeasureColumn[];
  readonly records: readonly number[];
  readonly areas: readonly (AreaCode | undefined)[];
  readonly dates: RecordDates;
  /** By which remarks call an area. */
  readonly nameOf: (area: AreaCode) => string;
  readonly dutch: boolean;
};

type Notes = {
  readonly issues: Issue[];
  readonly symbols: Map<string, number>;
};

/** The figures of the chosen columns and records, with a remark for each cell that is left out. */
export function readFigures(
  file: string,
  input: FiguresInput,
): { readonly measures: readonly TableMeasure[]; readonly remarks: readonly Issue[] } {
  const { formats, remarks } = numberFormats(file, input);
  const collector = createCollector();
  const notes: Notes = { issues: [...remarks], symbols: new Map() };
  const ideaOf = ideaPerRecord(input);
  for (const { column, idea } of input.chosen) {
    const format = formats.get(column);
    if (!format) continue;
    for (const record of input.records) {
      const at: At = { file, record, column, format, idea: ideaOf(idea, record) };
      readCell(input, at, { collector, notes });
    }
  }
  for (const [symbol, count] of notes.symbols)
    notes.issues.push(ingestIssue("symbols", { file }, { symbol, count }));
  return { measures: collector.measures(), remarks: notes.issues };
}

type At = {
  readonly file: string;
  readonly record: number;
  readonly column: number;
  readonly format: CellKind["format"];
  readonly idea: MeasureIdea;
};

function readCell(
  input: FiguresInput,
  at: At,
  { collector, notes }: { collector: Collector; notes: Notes },
): void {
  const { record, column, idea } = at;
  const area = input.areas[record];
  const cell = input.table.columns[column]?.[record] ?? "";
  const period = input.dates.own(record) ?? idea.period ?? input.dates.whole;
  if (!area || !period || cell === "") return;
  const read = cellValue(cell, cellKind(at), statusOf(input, { record, period }));
  if (!read) return;
  if ("fault" in read) {
    const place = placeOf(at, input.layout);
    notes.issues.push(ingestIssue(read.fault, place, { ...place, found: shown(cell, idea) }));
    return;
  }
  if (read.symbol) notes.symbols.set(read.symbol, (notes.symbols.get(read.symbol) ?? 0) + 1);
  const definition =
    input.roles.definition === undefined
      ? ""
      : (input.table.columns[input.roles.definition]?.[record]?.trim() ?? "");
  if (collector.add(idea, { area, date: period.date, value: read.value, definition })) return;
  const place = placeOf(at, input.layout);
  notes.issues.push(
    ingestIssue("duplicate", place, { ...place, area: input.nameOf(area), date: period.date }),
  );
}

const wholeSeries: ReadonlySet<string> = new Set([
  "people",
  "inhabitants",
  "households",
  "holidayHomes",
]);

function cellKind({ idea, format }: At): CellKind {
  return {
    format,
    protect: idea.unit === "people" && idea.known !== "inhabitants",
    whole: idea.known !== undefined && wholeSeries.has(idea.known),
  };
}

/** In a long table each record says what its figure is about. */
function ideaPerRecord({ table, layout, roles }: FiguresInput) {
  const topics = roles.topic === undefined ? undefined : table.columns[roles.topic];
  if (!topics) return (idea: MeasureIdea) => idea;
  const known = new Map<MeasureIdea, Map<string, MeasureIdea>>();
  return (column: MeasureIdea, record: number) => {
    const topic = topics[record]?.trim() ?? "";
    const ideas = known.get(column) ?? new Map<string, MeasureIdea>();
    known.set(column, ideas);
    const found = ideas.get(topic) ?? {
      ...measureIdea(topic, layout.title),
      period: column.period,
    };
    ideas.set(topic, found);
    return found;
  };
}

function statusOf(
  { table, roles }: FiguresInput,
  { record, period }: { record: number; period: { readonly provisional: boolean } },
): Status {
  const said = roles.status === undefined ? "" : (table.columns[roles.status]?.[record] ?? "");
  const provisional = period.provisional || /voorlopig|provisional|schatting|\*/i.test(said);
  return provisional ? "provisional" : "supplied";
}

function placeOf({ file, record, column }: At, { headers }: Layout) {
  return { file, row: rowNumber(record), column: (headers[column] ?? "").slice(0, 200) };
}

/** A remark never repeats a count of people that may be too small to show. */
function shown(cell: string, { unit }: MeasureIdea): string {
  return unit === "people" && /\d/.test(cell) ? "…" : cell.trim().slice(0, 100);
}
