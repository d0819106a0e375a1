import type { AreaCode } from "#domain/area/area.ts";
import type { Observation, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { hiddenBelow, type Value } from "#domain/value/value.ts";
import type { PackedCell, PackedFigures } from "./packed-atlas.ts";

type Days = Map<IsoDate, Observation>;

/** Series by id. Where two blocks speak of the same cell the later one wins; days end up ascending. */
export function readFigures(blocks: readonly PackedFigures[]): ReadonlyMap<string, Series> {
  const series = new Map<string, Map<AreaCode, Days>>();
  for (const block of blocks) {
    const areas = series.get(block.series) ?? new Map<AreaCode, Days>();
    series.set(block.series, areas);
    block.areas.forEach((code, row) => {
      const area = code as AreaCode;
      const found = readRow(block, block.cells[row] ?? []);
      if (found.length === 0) return;
      const known = areas.get(area);
      areas.set(area, new Map(known ? inOrder([...known, ...found]) : found));
    });
  }
  return series;
}

function readRow(
  block: PackedFigures,
  cells: readonly PackedCell[],
): readonly (readonly [IsoDate, Observation])[] {
  return block.dates.flatMap((date, column) => {
    const value = readCell(block, cells[column] ?? null);
    return value ? [[date as IsoDate, { value, source: block.source }] as const] : [];
  });
}

function readCell({ status, margin, below }: PackedFigures, cell: PackedCell): Value | undefined {
  if (cell === null) return undefined;
  if (cell === "x") return hiddenBelow(below ?? 1, status);
  return { kind: "known", amount: cell, margin, status };
}

function inOrder(days: readonly (readonly [IsoDate, Observation])[]) {
  return days.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
