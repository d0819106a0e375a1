import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { choicesFor, type FileChoices } from "#domain/delivery/file-choices.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { type AreaIndex, areaIndex } from "./areas/area-index.ts";
import { formerAreas } from "./areas/former-areas.ts";
import { addTable } from "./figures/add-table.ts";
import { type Carried, carryFigures, carryList } from "./figures/carry-figures.ts";
import { carryRemarks } from "./figures/carry-remarks.ts";
import { fitSheet, noSheets, type SheetsBefore } from "./figures/fit-sheet.ts";
import { withDefinition } from "./figures/with-definition.ts";
import type { NamedTable } from "./formats/format-reader.ts";
import { ingestIssue } from "./ingest-issue.ts";
import { isNoTable, leftSheets } from "./left-sheets.ts";
import type { Limits } from "./limits.ts";
import type { RawTable } from "./table/raw-table.ts";
import { readTable } from "./table/read-table.ts";
import type { SheetOf } from "./table/sheet-period.ts";
import type { TableReading } from "./table/table-facts.ts";
import { turnTable } from "./table/turn-table.ts";
import { withCells } from "./table/with-cells.ts";
import { tableVerdict } from "./verdict/table-verdict.ts";

type TablePorts = {
  readonly today: IsoDate;
  readonly limits: Limits;
  readonly choices: readonly FileChoices[];
  /** What was remarked on the tables while their files were opened. */
  readonly said: readonly Issue[];
};

/**
 * The dataset with tables added one after the other, each carried to the areas of the map, and a
 * verdict on each. No dataset when one is refused.
 */
export function addTables(
  before: Dataset,
  tables: readonly NamedTable[],
  { today, limits, choices, said }: TablePorts,
): Result<Dataset, Issue> & { readonly verdicts: readonly FileVerdict[] } {
  let dataset = before;
  let refused = false;
  const remarks: (readonly Issue[])[] = [];
  const verdicts: FileVerdict[] = [];
  // Tables change no areas.
  const index = areaIndex(before.areas, formerAreas(before.areas, before.reorganisations));
  const nameOf = (area: AreaCode) => index.areas.get(area)?.name ?? area;
  const all = tables.map((from) => read(from, { index, limits, choices }));
  const left = leftSheets(all);
  remarks.push([...left.values()]);
  const books = new Map<string, SheetsBefore>();
  for (const { from, table, reading, symbols, definition } of all) {
    if (left.has(from)) continue;
    const { name, sheet } = from;
    const own = [said.filter(({ where }) => where.file === name), reading.remarks];
    const carried = reading.ok ? carry(reading, dataset) : undefined;
    if (carried) {
      const fitted = sheet && fitSheet(carried.file, sheet, sheetsBefore(books, sheet));
      const added = addTable(dataset, fitted?.file ?? carried.file, today);
      dataset = withDefinition(added.dataset, name, definition);
      own.push(remarksOf(name, carried, nameOf), fitted?.remarks ?? [], added.remarks);
    } else refused = true;
    remarks.push(...own.slice(1));
    verdicts.push(
      tableVerdict({ ...from, table }, reading, { remarks: own.flat(), index, symbols, carried }),
    );
  }
  const tooMany = refused ? [] : tooManySeries(tables, { before, dataset, most: limits.series });
  const told = [...remarks.flat(), ...tooMany];
  return refused || tooMany.length > 0
    ? { ok: false, remarks: told, verdicts }
    : { ok: true, value: dataset, remarks: told, verdicts };
}

/** Of a list of areas no figures were carried over; its verdict tells what replaces what. */
const remarksOf = (name: string, carried: Carried, nameOf: (area: AreaCode) => string) =>
  carried.file.measures.length > 0 ? carryRemarks(name, carried, nameOf) : [];

/** Which series add up to others is sought among all of them: a thousand would take minutes. */
function tooManySeries(
  tables: readonly NamedTable[],
  { before, dataset, most }: { before: Dataset; dataset: Dataset; most: number },
): readonly Issue[] {
  const [found, file = ""] = [dataset.series.size, tables.at(-1)?.name];
  return found > Math.max(most, before.series.size)
    ? [ingestIssue("tooManySeries", { file }, { found, most })]
    : [];
}

type ReadPorts = Pick<TablePorts, "limits" | "choices"> & { readonly index: AreaIndex };

/** A table understood with what its user decided; turned, when its areas stand in columns. */
function read(from: NamedTable, { index, limits, choices }: ReadPorts) {
  const { name, dutch, sheet } = from;
  const chosen = choicesFor(choices, name) ?? { table: name };
  const edited = (table: RawTable) => withCells(table, chosen.cells ?? []);
  const { symbols, definition } = chosen;
  const context = { index, limits, dutch, sheet, choices: chosen };
  const table = edited(from.table);
  const reading = readTable(name, table, context);
  const turned = isNoTable(reading) ? turnTable(from.table, index) : undefined;
  if (!turned) return { from, table, reading, symbols, definition };
  const again = readTable(name, edited(turned.table), { ...context, above: turned.title });
  const remarks = [ingestIssue("turned", { file: name }), ...again.remarks];
  const reread = { ...again, remarks };
  return { from, table: edited(turned.table), reading: reread, symbols, definition };
}

function sheetsBefore(books: Map<string, SheetsBefore>, { workbook }: SheetOf): SheetsBefore {
  const before = books.get(workbook) ?? noSheets();
  books.set(workbook, before);
  return before;
}

function carry(
  { value, facts }: Extract<TableReading, { readonly ok: true }>,
  dataset: Dataset,
): Carried {
  if (value.measures.length > 0) return carryFigures(value, dataset);
  return carryList(facts?.areas.all ?? [], value, dataset);
}
