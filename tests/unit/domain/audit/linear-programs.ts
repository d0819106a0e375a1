import loadHighs from "highs";
import type { PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import { stridesOf } from "#domain/protect/count-table.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";

const highs = await loadHighs();

/**
 * Least and most of every hidden cell by HiGHS, written down from all sums of the table. People are
 * `whole`: who knows that may find a narrower range, at the price of a search per cell.
 */
export function solvedRanges(table: PublishedTable, whole = false) {
  const hidden = table.cells.flatMap(({ kind }, cell) => (kind === "suppressed" ? [cell] : []));
  return solvedCells(table, hidden, whole);
}

/** The same of some of the hidden cells. */
export function solvedCells(
  { dimensions, cells }: PublishedTable,
  some: readonly number[],
  whole = false,
) {
  const rows: string[] = [];
  forEachSum(dimensions, stridesOf(dimensions), ({ total, parts }) => {
    const row = rowOf(cells, [total, ...parts]);
    if (row) rows.push(` r${rows.length}: ${row}`);
  });
  const names = cells.flatMap(({ kind }, place) => (kind === "suppressed" ? [`x${place}`] : []));
  const general = whole ? `General\n ${names.join(" ")}\n` : "";
  const program = (goal: string, place: number) =>
    highs.solve(`${goal}\n obj: x${place}\nSubject To\n${rows.join("\n")}\n${general}End\n`);
  return some.map((cell) => {
    const [least, most] = [program("Minimize", cell), program("Maximize", cell)];
    const high = most.Status === "Optimal" ? most.ObjectiveValue : undefined;
    return { cell, low: least.ObjectiveValue, high, status: most.Status };
  });
}

/** A total minus its parts, as HiGHS reads it; nothing when no cell of it is hidden. */
function rowOf(cells: readonly PublishedCell[], places: readonly number[]): string | undefined {
  const terms: string[] = [];
  let rest = 0;
  for (const [i, place] of places.entries()) {
    const cell = cells[place];
    if (cell?.kind === "known") rest -= (i === 0 ? 1 : -1) * cell.amount;
    if (cell?.kind === "suppressed") terms.push(`${i === 0 ? "+" : "-"} x${place}`);
  }
  return terms.length > 0 ? `${terms.join(" ")} = ${rest}` : undefined;
}
