import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { FileVerdict, SymbolMeaning, SymbolVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import type { Carried } from "../figures/carry-figures.ts";
import type { NamedTable } from "../formats/format-reader.ts";
import { sourceKind } from "../table/measure-idea.ts";
import { readSymbol } from "../table/read-symbol.ts";
import type { TableFacts, TableReading } from "../table/table-facts.ts";
import { areasVerdict } from "./areas-verdict.ts";
import { columnVerdicts } from "./column-verdicts.ts";
import { sampleRows } from "./sample-rows.ts";

const noCells = { known: 0, provisional: 0, nil: 0, suppressed: 0, missing: 0, unread: 0 };

type VerdictInput = {
  /** All that were made about the table, those of its format included. */
  readonly remarks: readonly Issue[];
  readonly index: AreaIndex;
  /** What the user said that signs mean. */
  readonly symbols?: FileChoices["symbols"];
  /** What was carried to the areas of the map; none when the table was refused. */
  readonly carried?: Carried | undefined;
};

/**
 * The verdict on a table, also on one that was refused: then without what was not reached.
 */
export function tableVerdict(
  { name, table: given, written, dutch }: NamedTable,
  reading: TableReading,
  { remarks, index, symbols = [], carried }: VerdictInput,
): FileVerdict {
  const { facts } = reading;
  const table = facts?.table ?? given;
  const text = written?.text;
  return {
    file: name,
    format: written?.format ?? (/\.([a-z]+)\b/i.exec(name)?.[1] ?? "table").toLowerCase(),
    encoding: text?.encoding,
    encodingReason: text?.reason,
    delimiter: text?.delimiter,
    decimal: facts && decimalOf(facts),
    headerRows: facts?.layout.first ?? 0,
    rows: Math.max(0, filledRecords(table) - (facts?.layout.first ?? 0)),
    columns: facts ? columnVerdicts(table, facts, index) : [],
    areas: areasVerdict(facts, remarks, { index, carried }),
    periods: periodsOf(reading),
    statuses: facts?.cells.statuses ?? noCells,
    symbols: facts ? symbolsOf(facts, dutch, new Map(symbols)) : [],
    issues: remarks,
    sample: sampleRows(table, facts, remarks),
    ...(facts?.chosen.some(({ idea }) => sourceKind(idea.known) === "counts") && {
      registrations: true as const,
    }),
  };
}

/** The decimal sign that was used, where it made a difference in every column alike. */
function decimalOf({ cells }: TableFacts): "," | "." | undefined {
  const signs = new Set([...cells.formats.values()].flatMap(({ decimal }) => decimal ?? []));
  return signs.size === 1 ? [...signs][0] : undefined;
}

/** Up to the last record with text; a file mostly ends with an empty line. */
function filledRecords({ columns, widths }: NamedTable["table"]): number {
  let last = widths.length;
  while (last > 0 && columns.every(({ ids, words }) => words[ids[last - 1] ?? 0] === "")) last -= 1;
  return last;
}

function periodsOf(reading: TableReading): readonly string[] {
  if (!reading.ok) return [];
  const dates = new Set<string>();
  for (const { figures } of reading.value.measures)
    for (const date of figures.dates) dates.add(date);
  return [...dates].toSorted();
}

/** Signs that different suppliers use for different things. */
const ambiguous: ReadonlySet<string> = new Set([".", "-", "–", "x", "*"]);

function symbolsOf(
  { cells }: TableFacts,
  dutch: boolean,
  chosen: ReadonlyMap<string, SymbolMeaning>,
): readonly SymbolVerdict[] {
  return [...cells.symbols].map(([symbol, count]) => ({
    symbol,
    count,
    meaning: chosen.get(symbol) ?? meaningOf(symbol),
    ambiguous: ambiguous.has(symbol) && (symbol !== "x" || !dutch),
  }));
}

function meaningOf(symbol: string): SymbolVerdict["meaning"] {
  switch (readSymbol(symbol)?.kind) {
    case "confidential":
    case "below":
    case "range":
      return "suppressed";
    case "notApplicable":
      return "impossible";
    default:
      return "unknown";
  }
}
