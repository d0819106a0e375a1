import { type FlowGraph, otherEnd } from "./flow-graph.ts";

/** A flow through a graph between bounds, which can be changed along ways that are not full. */
export type ResidualFlow = {
  readonly graph: FlowGraph;
  readonly flow: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Search from both ends: the round in which a node was seen, and the edge by which. */
  readonly seen: readonly [Int32Array, Int32Array];
  readonly came: readonly [Int32Array, Int32Array];
  round: number;
};

export type Bounds = { readonly low: Float64Array; readonly high: Float64Array };

/** Flows as good as 0: whole numbers are exact, fractions nearly so. */
export const speck = 1e-7;

export function createFlow(graph: FlowGraph, { low, high }: Bounds): ResidualFlow {
  const room = () => new Int32Array(graph.nodes);
  return {
    graph,
    flow: low.slice(),
    low,
    high,
    seen: [room(), room()],
    came: [room(), room()],
    round: 0,
  };
}

/** How much more can go through an edge, forward or back. */
export function roomFor({ flow, low, high }: ResidualFlow, edge: number, forward: boolean): number {
  const now = flow[edge] ?? 0;
  return forward ? (high[edge] ?? 0) - now : now - (low[edge] ?? 0);
}

/**
 * A way along which more can flow from one node to another, without one edge; nothing when there is
 * none. Searches from both ends, so that a way that is shut near either end is soon known to be.
 */
export function findWay(
  state: ResidualFlow,
  [source, target]: readonly [number, number],
  without: number,
): readonly number[] | undefined {
  if (source === target) return [];
  state.round += 1;
  const queues: readonly [number[], number[]] = [[source], [target]];
  mark(state, 0, { node: source, edge: -1 });
  mark(state, 1, { node: target, edge: -1 });
  for (let turn = 0; ; turn += 1) {
    const node = queues[0][turn];
    const other = queues[1][turn];
    if (node === undefined || other === undefined) return undefined;
    const met =
      expand(state, { side: 0, node, without, queue: queues[0] }) ??
      expand(state, { side: 1, node: other, without, queue: queues[1] });
    if (met !== undefined) return wayThrough(state, met);
  }
}

function mark(
  state: ResidualFlow,
  side: 0 | 1,
  { node, edge }: { readonly node: number; readonly edge: number },
): void {
  state.seen[side][node] = state.round;
  state.came[side][node] = edge;
}

type Expansion = {
  readonly side: 0 | 1;
  readonly node: number;
  readonly without: number;
  readonly queue: number[];
};

/** Looks one node further from one end; gives a node that was seen from the other end too. */
function expand(
  state: ResidualFlow,
  { side, node, without, queue }: Expansion,
): number | undefined {
  const { graph, round } = state;
  const end = graph.start[node + 1] ?? 0;
  for (let place = graph.start[node] ?? 0; place < end; place += 1) {
    const edge = graph.at[place] ?? 0;
    const next = otherEnd(graph, edge, node);
    if (edge === without || state.seen[side][next] === round) continue;
    // From the target the edges are gone through the other way round.
    if (roomFor(state, edge, (graph.from[edge] === node) === (side === 0)) < speck) continue;
    mark(state, side, { node: next, edge });
    if (state.seen[1 - side]?.[next] === round) return next;
    queue.push(next);
  }
  return undefined;
}

function wayThrough({ graph, came }: ResidualFlow, middle: number): readonly number[] {
  const way: number[] = [];
  for (const side of [0, 1] as const) {
    let node = middle;
    for (let edge = came[side][node] ?? -1; edge >= 0; edge = came[side][node] ?? -1) {
      if (side === 0) way.unshift(edge);
      else way.push(edge);
      node = otherEnd(graph, edge, node);
    }
  }
  return way;
}

/** Sends as much as fits, at most `most`, along a way that begins at a node; gives how much. */
export function sendAlong(
  state: ResidualFlow,
  way: readonly number[],
  { source, most }: { readonly source: number; readonly most: number },
): number {
  const { graph, flow } = state;
  const directions: boolean[] = [];
  let amount = most;
  let node = source;
  for (const edge of way) {
    const forward = graph.from[edge] === node;
    directions.push(forward);
    amount = Math.min(amount, roomFor(state, edge, forward));
    node = (forward ? graph.to[edge] : graph.from[edge]) ?? 0;
  }
  // Endless room is told, not used: an endless flow would leave nothing to reckon with.
  if (amount === Number.POSITIVE_INFINITY) return amount;
  for (const [i, edge] of way.entries()) {
    flow[edge] = (flow[edge] ?? 0) + (directions[i] ? amount : -amount);
  }
  return amount;
}
