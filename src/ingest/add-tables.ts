import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { choicesFor, type FileChoices } from "#domain/delivery/file-choices.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { areaIndex } from "./areas/area-index.ts";
import { formerAreas } from "./areas/former-areas.ts";
import { addTable } from "./figures/add-table.ts";
import { type Carried, carryFigures, carryList } from "./figures/carry-figures.ts";
import { carryRemarks } from "./figures/carry-remarks.ts";
import type { NamedTable } from "./formats/format-reader.ts";
import type { Limits } from "./limits.ts";
import { readTable, type TableReading } from "./table/read-table.ts";
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
  for (const each of tables) {
    const { name, dutch } = each;
    const chosen = choicesFor(choices, name) ?? { table: name };
    const table = withCells(each.table, chosen.cells ?? []);
    const read = readTable(name, table, { index, limits, dutch, choices: chosen });
    const own = [said.filter(({ where }) => where.file === name), read.remarks];
    const carried = read.ok ? carry(read, dataset) : undefined;
    if (carried) {
      const added = addTable(dataset, carried.file, today);
      dataset = added.dataset;
      // Of a list of areas no figures were carried over; its verdict tells what replaces what.
      if (carried.file.measures.length > 0) own.push(carryRemarks(name, carried, nameOf));
      own.push(added.remarks);
    } else refused = true;
    remarks.push(...own.slice(1));
    const { symbols } = chosen;
    verdicts.push(
      tableVerdict({ ...each, table }, read, { remarks: own.flat(), index, symbols, carried }),
    );
  }
  return refused
    ? { ok: false, remarks: remarks.flat(), verdicts }
    : { ok: true, value: dataset, remarks: remarks.flat(), verdicts };
}

function carry(
  { value, facts }: Extract<TableReading, { readonly ok: true }>,
  dataset: Dataset,
): Carried {
  if (value.measures.length > 0) return carryFigures(value, dataset);
  return carryList(new Set(facts?.areas.flatMap((area) => area ?? [])), value, dataset);
}
