import type { PackedFigures } from "#ingest/embedded/packed-atlas.ts";

/**
 * What would give a suppressed count of people away, in words; nothing when all is safe.
 *
 * - a count from 1 to under the threshold that is not suppressed;
 * - a suppressed cell alone under a known total, or with others but so that subtracting the known
 *   parts from the total (all within their rounding) narrows what it can be.
 *
 * @param parentOf the area one level up, empty for none
 */
export function checkDisclosure(
  blocks: readonly PackedFigures[],
  parentOf: (area: string) => string,
): readonly string[] {
  const people = blocks.filter(({ series }) => series === "people");
  return people.flatMap((block) => [...smallCells(block), ...derivableCells(block, parentOf)]);
}

const smallest = 10;

function smallCells({ areas, cells, dates, below = smallest }: PackedFigures): readonly string[] {
  return areas.flatMap((area, row) =>
    (cells[row] ?? []).flatMap((cell, column) =>
      typeof cell === "number" && cell > 0 && cell < below
        ? [`${area} on ${dates[column]} is under ${below} and not suppressed`]
        : [],
    ),
  );
}

function derivableCells(
  block: PackedFigures,
  parentOf: (area: string) => string,
): readonly string[] {
  return block.areas.flatMap((parent, row) => {
    const parts = block.areas.flatMap((area, part) =>
      parentOf(area) === parent ? [block.cells[part] ?? []] : [],
    );
    return block.dates.flatMap((date, column) => {
      const total = block.cells[row]?.[column];
      const column_ = parts.map((cells) => cells[column] ?? null);
      if (typeof total !== "number" || !column_.includes("x")) return [];
      return narrowed(block, total, column_)
        ? [`a suppressed part of ${parent} on ${date} can be computed from the total`]
        : [];
    });
  });
}

/** Whether the total tells more about one hidden part than that it lies from 1 to under the threshold. */
function narrowed(
  { below = smallest, margin }: PackedFigures,
  total: number,
  parts: readonly (number | "x" | null)[],
): boolean {
  // With a part that is not there at all, nothing can be subtracted.
  if (parts.includes(null)) return false;
  const hidden = parts.filter((part) => part === "x").length;
  const known = parts.reduce<number>((sum, part) => sum + (typeof part === "number" ? part : 0), 0);
  const rest = total - known;
  // Even to a reader who takes every rounded figure for exact.
  const highest = rest - (hidden - 1);
  const lowest = rest - (hidden - 1) * (below - 1);
  return hidden < 2 || margin <= 0 || highest < below - 1 || lowest > 1;
}
