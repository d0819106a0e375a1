import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { Steps } from "./flat-positions.ts";
import { type PackedBoundaries, packBoundaries, unpackBoundaries } from "./pack-boundaries.ts";
import { type PackedParks, packParks, unpackParks } from "./pack-parks.ts";

type Plain = Omit<Dataset, "boundaries" | "parks" | "series">;

/** A dataset, or the part of it that changed, in a form that crosses to a worker without delay. */
export type PackedDataset = {
  readonly plain: Partial<Plain>;
  readonly boundaries: PackedBoundaries | undefined;
  readonly parks: PackedParks | undefined;
  readonly series: ReadonlyMap<string, Series>;
  /** Ids of all series, in order; those without a place in `series` did not change. */
  readonly seriesIds: readonly string[];
};

/**
 * The parts of a dataset that are not the very same as in `before`, packed. What did not change
 * stays where it is, so that nothing is drawn or computed again for it.
 */
export function* packDataset(dataset: Dataset, before?: Dataset): Steps<PackedDataset> {
  const { boundaries, parks, series, ...rest } = dataset;
  const plain = Object.fromEntries(
    Object.entries(rest).filter(([key, value]) => before?.[key as keyof Plain] !== value),
  );
  return {
    plain,
    boundaries: before?.boundaries === boundaries ? undefined : yield* packBoundaries(boundaries),
    parks: before?.parks === parks ? undefined : yield* packParks(parks),
    series: new Map([...series].filter(([id, each]) => before?.series.get(id) !== each)),
    seriesIds: [...series.keys()],
  };
}

/** The dataset again; parts that were left out come from `before`. */
export function* unpackDataset(packed: PackedDataset, before: Dataset): Steps<Dataset> {
  const series = new Map<string, Series>();
  for (const id of packed.seriesIds) {
    const own = packed.series.get(id) ?? before.series.get(id);
    if (own) series.set(id, own);
  }
  return {
    ...before,
    ...packed.plain,
    boundaries: packed.boundaries ? yield* unpackBoundaries(packed.boundaries) : before.boundaries,
    parks: packed.parks ? yield* unpackParks(packed.parks) : before.parks,
    series,
  };
}

/** The large arrays of numbers, to be handed over instead of copied. */
export function buffersOf({ boundaries, parks }: PackedDataset): readonly ArrayBuffer[] {
  const lines = [boundaries?.drawn.arcs, boundaries?.exact?.arcs, parks?.lines];
  return lines.flatMap((flat) => (flat ? [flat.numbers.buffer, flat.lengths.buffer] : []));
}

/** A dataset without anything, to unpack a whole one onto. */
export function emptyDataset(): Dataset {
  const nothing = { type: "Topology" as const, arcs: [] };
  const municipalities = { type: "GeometryCollection" as const, geometries: [] };
  const topology = { ...nothing, objects: { municipalities } };
  return {
    edition: "",
    areas: new Map(),
    boundaries: {
      accuracy: "schematic",
      year: undefined,
      source: "",
      drawn: topology,
      exact: topology,
    },
    parks: { source: "", parks: [], covers: [], complete: false },
    series: new Map(),
    indicators: new Map(),
    breaks: [],
    definitions: [],
    reorganisations: [],
    facts: [],
    sources: new Map(),
    issues: [],
  };
}
