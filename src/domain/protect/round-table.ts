import type { PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import type { CountTable } from "./count-table.ts";
import type { Network } from "./network.ts";
import { networksOf } from "./networks-of.ts";

export type Rounding = {
  readonly table: PublishedTable;
  readonly base: number;
  /**
   * Whether every rounded total is the sum of its rounded parts. Where groupings overlap there may
   * be no such rounding; then each cell is rounded by itself, and totals may differ from the sum of
   * their parts by half the base for every part.
   */
  readonly additive: boolean;
};

/** The nearest multiple of a base; halves go up. Conventional rounding, each cell by itself. */
export const nearestMultiple = (count: number, base: number): number =>
  Math.floor(count / base + 0.5) * base;

/**
 * Controlled rounding: every count goes to a multiple of the base less than one base away, and what
 * is a multiple already stays. In a tree by a classification the rounded totals are exactly the sums
 * of the rounded parts: counts are moved round circles of cells that are no multiple yet, each time
 * the way that moves them nearer, until none is left.
 *
 * @param base a whole number of at least 2, usually 5 or 10
 * @see Cox & Ernst (1982), Controlled rounding
 */
export function roundTable({ dimensions, counts }: CountTable, base: number): Rounding {
  const { networks, whole } = networksOf(dimensions);
  const additive = whole && counts.every((count) => count === undefined || Number.isInteger(count));
  const rounded = Float64Array.from(counts, (count) =>
    additive ? (count ?? 0) : nearestMultiple(count ?? 0, base),
  );
  if (additive) for (const network of networks) roundNetwork(network, rounded, base);
  const inNetwork = new Set(networks.flatMap(({ cells }) => [...cells]));
  const cells = counts.map((count, cell): PublishedCell => {
    if (count === undefined) return { kind: "absent" };
    const amount = inNetwork.has(cell) ? (rounded[cell] ?? 0) : nearestMultiple(count, base);
    return amount === 0 ? { kind: "nil" } : { kind: "known", amount };
  });
  return { table: { dimensions, cells }, base, additive };
}

function roundNetwork(network: Network, rounded: Float64Array, base: number): void {
  const start = Float64Array.from(network.cells, (cell) => rounded[cell] ?? 0);
  const next = network.start.slice();
  const loose = (edge: number) => (rounded[network.cells[edge] ?? 0] ?? 0) % base !== 0;
  for (let root = 0; root < network.nodes; root += 1) {
    for (let way = circleFrom(network, { root, next, loose }); way; ) {
      pushRound({ network, rounded, base, start }, way);
      next.set(network.start.subarray(0, network.nodes + 1));
      way = circleFrom(network, { root, next, loose });
    }
  }
}

type Step = { readonly edge: number; readonly forward: boolean };

/**
 * A circle of edges that are no multiple yet, found by walking from a node until one is met again.
 * Sums of multiples are multiples, so that nobody who arrives by such an edge finds no other.
 */
function circleFrom(
  network: Network,
  { root, next, loose }: { root: number; next: Int32Array; loose: (edge: number) => boolean },
): readonly Step[] | undefined {
  const place = new Map([[root, 0]]);
  const way: Step[] = [];
  let node = root;
  for (;;) {
    const edge = nextLoose(network, { node, next, loose, last: way.at(-1)?.edge ?? -1 });
    if (edge === undefined) return undefined;
    const forward = network.from[edge] === node;
    node = (forward ? network.to[edge] : network.from[edge]) ?? 0;
    way.push({ edge, forward });
    const before = place.get(node);
    if (before !== undefined) return way.slice(before);
    place.set(node, way.length);
  }
}

function nextLoose(
  { start, at }: Network,
  {
    node,
    next,
    loose,
    last,
  }: { node: number; next: Int32Array; loose: (edge: number) => boolean; last: number },
): number | undefined {
  for (let place = next[node] ?? 0; place < (start[node + 1] ?? 0); place += 1) {
    const edge = at[place] ?? 0;
    if (edge !== last && loose(edge)) return edge;
  }
  return undefined;
}

type Work = {
  readonly network: Network;
  readonly rounded: Float64Array;
  readonly base: number;
  /** The counts before rounding, by edge. */
  readonly start: Float64Array;
};

/** Moves a circle until one of its cells is a multiple, the way that keeps the cells nearer. */
function pushRound({ network, rounded, base, start }: Work, way: readonly Step[]): void {
  const room = (ahead: boolean) =>
    Math.min(
      ...way.map(({ edge, forward }) => {
        const over = (rounded[network.cells[edge] ?? 0] ?? 0) % base;
        return forward === ahead ? base - over : over;
      }),
    );
  const far = (by: number) =>
    way.reduce((sum, { edge, forward }) => {
      const now = (rounded[network.cells[edge] ?? 0] ?? 0) + (forward ? by : -by);
      return sum + (now - (start[edge] ?? 0)) ** 2;
    }, 0);
  const up = room(true);
  const down = -room(false);
  const by = far(up) <= far(down) ? up : down;
  for (const { edge, forward } of way) {
    const cell = network.cells[edge] ?? 0;
    rounded[cell] = (rounded[cell] ?? 0) + (forward ? by : -by);
  }
}
