import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { Measured } from "#domain/indicator/measured.ts";

/** The sources of figures, each once, in order of first use; with those of the boundaries when a map shows them. */
export function sourcesOf(
  dataset: Dataset,
  figures: readonly Measured[],
  { map }: { readonly map: boolean },
): readonly Source[] {
  const ids = new Set(figures.flatMap(({ sources }) => sources));
  if (map) ids.add(dataset.boundaries.source);
  return [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
}
