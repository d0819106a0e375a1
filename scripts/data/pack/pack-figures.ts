import type { PackedFigures } from "#ingest/embedded/packed-atlas.ts";
import { numberOf, type Row, textOf } from "../read/parse-table.ts";

/** Published figures, one block for each combination of series, source, status and rounding. */
export function packPublished(rows: readonly Row[]): readonly PackedFigures[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = ["reeks", "bron", "status", "marge"].map((column) => textOf(row, column)).join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((members) => {
    const [first = {}] = members;
    return {
      series: textOf(first, "reeks"),
      source: textOf(first, "bron"),
      status: textOf(first, "status") as PackedFigures["status"],
      margin: numberOf(first, "marge"),
      ...toGrid(members, "waarde"),
    };
  });
}

/** Exact figures of one series from a table of area, day and figure. */
export function packExact(
  rows: readonly Row[],
  column: string,
  about: Pick<PackedFigures, "series" | "source" | "status">,
): PackedFigures {
  return { ...about, margin: 0, ...toGrid(rows, column) };
}

function toGrid(
  rows: readonly Row[],
  column: string,
): Pick<PackedFigures, "areas" | "cells" | "dates"> {
  const dates = [...new Set(rows.map((row) => textOf(row, "datum")))].toSorted();
  const areas = [...new Set(rows.map((row) => textOf(row, "gebied")))].toSorted();
  const figures = new Map(
    rows.map((row) => [textOf(row, "gebied") + textOf(row, "datum"), numberOf(row, column)]),
  );
  if (figures.size < rows.length) throw new Error(`two figures of ${column} for one area and day`);
  return {
    dates,
    areas,
    cells: areas.map((area) => dates.map((date) => figures.get(area + date) ?? null)),
  };
}
