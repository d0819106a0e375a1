import type { Source } from "#domain/dataset/source.ts";
import type { PackedFigures } from "#ingest/embedded/packed-atlas.ts";
import type { DescribedSource } from "../read/read-folder.ts";

/** Sources as they are shown, with the number of figures, areas, parks or facts in each. */
export function packSources(
  sources: readonly DescribedSource[],
  figures: readonly PackedFigures[],
  sizes: Readonly<Record<string, number>>,
): readonly Source[] {
  return sources.map(({ date, kind, ...source }) => ({
    ...source,
    date,
    origin: "embedded",
    kind,
    size: sizes[source.id] ?? countCells(figures.filter((block) => block.source === source.id)),
  }));
}

function countCells(blocks: readonly PackedFigures[]): number {
  return blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => cell !== null).length;
}
