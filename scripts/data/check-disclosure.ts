import type { PackedCell, PackedFigures } from "#ingest/embedded/packed-atlas.ts";

/** Under this a count of people is suppressed; a block may say otherwise. */
const smallest = 10;

type Cell = { readonly cell: PackedCell; readonly below: number };

/** Cells of one day by area. */
type Day = ReadonlyMap<string, Cell>;

/**
 * What would give a suppressed count of people away, in words; nothing when all is safe.
 *
 * - a count from 1 to under the threshold that is not suppressed;
 * - a suppressed cell alone under a known total, or with others but so that subtracting the known
 *   parts from the total narrows what it can be, even for a reader who takes rounded figures for
 *   exact. Total and parts may stand in different blocks.
 *
 * @param parentOf the area one level up, empty for none
 */
export function checkDisclosure(
  blocks: readonly PackedFigures[],
  parentOf: (area: string) => string,
): readonly string[] {
  const days = gatherDays(blocks.filter(({ series }) => series === "people"));
  return [...days].flatMap(([date, day]) => [
    ...smallCells(day).map((area) => `${area} on ${date} is small and not suppressed`),
    ...narrowedTotals(day, parentOf).map(
      (area) => `a suppressed part of ${area} on ${date} can be computed from the total`,
    ),
  ]);
}

function gatherDays(blocks: readonly PackedFigures[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Map<string, Cell>>();
  for (const { dates, areas, cells, below = smallest } of blocks) {
    dates.forEach((date, column) => {
      const day = days.get(date) ?? new Map<string, Cell>();
      days.set(date, day);
      areas.forEach((area, row) => {
        const cell = cells[row]?.[column] ?? null;
        if (cell !== null) day.set(area, { cell, below });
      });
    });
  }
  return days;
}

function smallCells(day: Day): readonly string[] {
  return [...day].flatMap(([area, { cell, below }]) =>
    typeof cell === "number" && cell > 0 && cell < below ? [area] : [],
  );
}

function narrowedTotals(day: Day, parentOf: (area: string) => string): readonly string[] {
  const parts = new Map<string, Cell[]>();
  for (const [area, cell] of day) {
    const parent = parentOf(area);
    parts.set(parent, [...(parts.get(parent) ?? []), cell]);
  }
  return [...day].flatMap(([area, { cell }]) =>
    typeof cell === "number" && narrows(cell, parts.get(area) ?? []) ? [area] : [],
  );
}

/** Whether the total tells more about a hidden part than that it lies from 1 to under the threshold. */
function narrows(total: number, parts: readonly Cell[]): boolean {
  const hidden = parts.filter(({ cell }) => cell === "x");
  const rest = parts.reduce(
    (left, { cell }) => left - (typeof cell === "number" ? cell : 0),
    total,
  );
  const most = hidden.reduce((sum, { below }) => sum + below - 1, 0);
  return hidden.some(({ below }) => {
    const highest = rest - (hidden.length - 1);
    const lowest = rest - (most - (below - 1));
    return highest < below - 1 || lowest > 1;
  });
}
