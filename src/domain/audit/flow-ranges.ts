import { bridges } from "./bridges.ts";
import type { FlowGraph } from "./flow-graph.ts";
import {
  type Bounds,
  createFlow,
  findWay,
  type ResidualFlow,
  roomFor,
  sendAlong,
  speck,
} from "./residual-flow.ts";

/** All that can be found out about the unknowns of a block. */
export type Ranges = {
  readonly low: Float64Array;
  /** Infinite when nothing that is published limits it. */
  readonly high: Float64Array;
  /** 1 where adding and subtracting alone give the count, whatever it is. */
  readonly exact: Uint8Array;
};

/**
 * The least and the most every unknown can be, by two flows per unknown; exact, and whole when all
 * that is given is whole. Nothing when no counts between the bounds fit the sums.
 */
export function flowRanges(graph: FlowGraph, bounds: Bounds): Ranges | undefined {
  const state = createFlow(graph, bounds);
  if (!settle(state)) return undefined;
  const exact = bridges(graph);
  const low = new Float64Array(exact.length);
  const high = new Float64Array(exact.length);
  for (let edge = 0; edge < exact.length; edge += 1) {
    if (exact[edge] === 0) {
      low[edge] = extreme(state, edge, false);
      high[edge] = extreme(state, edge, true);
    } else {
      low[edge] = state.flow[edge] ?? 0;
      high[edge] = state.flow[edge] ?? 0;
    }
  }
  return { low, high, exact };
}

/** Moves an edge up or down as far as the sums and bounds allow; gives where it ends. */
function extreme(state: ResidualFlow, edge: number, up: boolean): number {
  const tail = state.graph.from[edge] ?? 0;
  const head = state.graph.to[edge] ?? 0;
  if (tail === head) return (up ? state.high : state.low)[edge] ?? 0;
  const [source, target] = up ? [head, tail] : [tail, head];
  for (;;) {
    const most = roomFor(state, edge, up);
    if (most < speck) break;
    const way = findWay(state, [source, target], edge);
    if (!way) break;
    const sent = sendAlong(state, way, { source, most });
    // Endless room all the way round: nothing that is published limits this count.
    if (sent === Number.POSITIVE_INFINITY) return sent;
    state.flow[edge] = (state.flow[edge] ?? 0) + (up ? sent : -sent);
  }
  return state.flow[edge] ?? 0;
}

/** Finds a flow that fits every sum, or says that there is none. */
function settle(state: ResidualFlow): boolean {
  const { graph, flow } = state;
  const excess = graph.supply.slice();
  for (let edge = 0; edge < flow.length; edge += 1) {
    const now = flow[edge] ?? 0;
    const tail = graph.from[edge] ?? 0;
    const head = graph.to[edge] ?? 0;
    excess[tail] = (excess[tail] ?? 0) - now;
    excess[head] = (excess[head] ?? 0) + now;
  }
  for (let node = 0; node < graph.nodes; node += 1) {
    while ((excess[node] ?? 0) > speck) {
      const found = nearestShortage(state, node, excess);
      if (!found) return false;
      const most = Math.min(excess[node] ?? 0, -(excess[found.node] ?? 0));
      const sent = sendAlong(state, found.way, { source: node, most });
      excess[node] = (excess[node] ?? 0) - sent;
      excess[found.node] = (excess[found.node] ?? 0) + sent;
    }
  }
  return excess.every((left) => Math.abs(left) < 1e-5);
}

function nearestShortage(
  state: ResidualFlow,
  source: number,
  excess: Float64Array,
): { readonly node: number; readonly way: readonly number[] } | undefined {
  const { graph } = state;
  state.round += 1;
  const [seen] = state.seen;
  const [came] = state.came;
  const queue = [source];
  seen[source] = state.round;
  came[source] = -1;
  for (const node of queue) {
    if ((excess[node] ?? 0) < -speck) return { node, way: wayBack(state, node) };
    for (let place = graph.start[node] ?? 0; place < (graph.start[node + 1] ?? 0); place += 1) {
      const edge = graph.at[place] ?? 0;
      const out = graph.from[edge] === node;
      const next = (out ? graph.to[edge] : graph.from[edge]) ?? 0;
      if (seen[next] === state.round || roomFor(state, edge, out) < speck) continue;
      seen[next] = state.round;
      came[next] = edge;
      queue.push(next);
    }
  }
  return undefined;
}

function wayBack({ graph, came }: ResidualFlow, end: number): readonly number[] {
  const way: number[] = [];
  let node = end;
  for (let edge = came[0][node] ?? -1; edge >= 0; edge = came[0][node] ?? -1) {
    way.unshift(edge);
    node = (graph.from[edge] === node ? graph.to[edge] : graph.from[edge]) ?? 0;
  }
  return way;
}
