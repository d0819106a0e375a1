import { type CellValue, type MergeRange, writeXlsx } from "hucre";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, counts, toBytes } from "../add.ts";

type Rows = readonly (readonly CellValue[])[];
export type SheetRows = {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: MergeRange[];
};

export const base = embeddedDataset();

/** A workbook as the statistics office makes one on request. */
export async function workbook(name: string, ...sheets: readonly SheetRows[]) {
  const written = sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map((row) => [...row]),
  }));
  return { name, bytes: toBytes(await writeXlsx({ sheets: written })) };
}

export async function read(name: string, ...sheets: readonly SheetRows[]) {
  const result = await add(base, [await workbook(name, ...sheets)]);
  if (!result.ok) throw new Error(JSON.stringify(result.remarks));
  return { figures: newFigures(result.value), told: counts(result.remarks) };
}

/** `indicator area day` → amount, of all municipal figures that were not there before. */
function newFigures({ series, indicators }: Dataset): Record<string, number | string> {
  const found: Record<string, number | string> = {};
  for (const [id, given] of series) {
    for (const [place, amount] of freshIn(given, base.series.get(id)))
      found[`${indicators.get(id)?.label ?? id} ${place}`] = amount;
  }
  return found;
}

function freshIn(given: Series, before: Series | undefined) {
  return [...given].flatMap(([area, days]) =>
    [...days].flatMap(([day, { value }]): [string, number | string][] =>
      area.startsWith("GM") && before?.get(area)?.get(day)?.value !== value
        ? [[`${area} ${day}`, value.kind === "known" ? value.amount : value.kind]]
        : [],
    ),
  );
}

/** A heading in one row that stands over some columns. */
export const over = (row: number, first: number, last: number): MergeRange => ({
  startRow: row,
  startCol: first,
  endRow: row,
  endCol: last,
});

/** The same figures whatever their label. */
export const named = (figures: Record<string, number | string>) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, amount]) => [
      key.replace(/^.*(?= GM)/, "contracten"),
      amount,
    ]),
  );
