import type { AreaTopology, Boundaries } from "#domain/area/boundaries.ts";
import { type FlatLines, flatten, type Steps, unflatten } from "./flat-positions.ts";

type PackedTopology = { readonly rest: Omit<AreaTopology, "arcs">; readonly arcs: FlatLines };

export type PackedBoundaries = Omit<Boundaries, "drawn" | "exact"> & {
  readonly drawn: PackedTopology;
  /** Absent when both are the same. */
  readonly exact: PackedTopology | undefined;
};

/** Boundaries with their arcs flat. */
export function* packBoundaries(boundaries: Boundaries): Steps<PackedBoundaries> {
  const { drawn, exact } = boundaries;
  return {
    ...boundaries,
    drawn: yield* packTopology(drawn),
    exact: exact === drawn ? undefined : yield* packTopology(exact),
  };
}

export function* unpackBoundaries(packed: PackedBoundaries): Steps<Boundaries> {
  const drawn = yield* unpackTopology(packed.drawn);
  const exact = packed.exact ? yield* unpackTopology(packed.exact) : drawn;
  return { ...packed, drawn, exact };
}

function* packTopology(topology: AreaTopology): Steps<PackedTopology> {
  const { arcs, ...rest } = topology;
  return { rest, arcs: yield* flatten(arcs) };
}

function* unpackTopology({ rest, arcs }: PackedTopology): Steps<AreaTopology> {
  return { ...rest, arcs: yield* unflatten(arcs) };
}
