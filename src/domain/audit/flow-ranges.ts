import { bridges } from "./bridges.ts";
import { type FlowGraph, otherEnd } from "./flow-graph.ts";
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
  if (bounds.low.some((low, edge) => low > (bounds.high[edge] ?? 0))) return undefined;
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
  const { flow, graph } = state;
  const tail = graph.from[edge] ?? 0;
  const head = graph.to[edge] ?? 0;
  if (tail === head) return (up ? state.high : state.low)[edge] ?? 0;
  const ends: readonly [number, number] = up ? [head, tail] : [tail, head];
  let most = roomFor(state, edge, up);
  for (let way = wayFor(state, ends, { edge, most }); way; ) {
    const sent = sendAlong(state, way, { source: ends[0], most });
    // Endless room all the way round: nothing that is published limits this count.
    if (sent === Number.POSITIVE_INFINITY) return sent;
    add(flow, edge, up ? sent : -sent);
    most = roomFor(state, edge, up);
    way = wayFor(state, ends, { edge, most });
  }
  return flow[edge] ?? 0;
}

const wayFor = (
  state: ResidualFlow,
  ends: readonly [number, number],
  { edge, most }: { readonly edge: number; readonly most: number },
) => (most < speck ? undefined : findWay(state, ends, edge));

function add(to: Float64Array, place: number, amount: number): void {
  to[place] = (to[place] ?? 0) + amount;
}

/** Finds a flow that fits every sum, or says that there is none. */
function settle(state: ResidualFlow): boolean {
  const { graph, flow } = state;
  const excess = graph.supply.slice();
  for (const [edge, now] of flow.entries()) {
    add(excess, graph.from[edge] ?? 0, -now);
    add(excess, graph.to[edge] ?? 0, now);
  }
  for (let node = 0; node < graph.nodes; node += 1) {
    if (!spendExcess(state, node, excess)) return false;
  }
  return excess.every((left) => Math.abs(left) < 1e-5);
}

/** Sends what a node has too much to those that have too little; whether all of it could go. */
function spendExcess(state: ResidualFlow, node: number, excess: Float64Array): boolean {
  for (let left = excess[node] ?? 0; left > speck; left = excess[node] ?? 0) {
    const found = nearestShortage(state, node, excess);
    if (!found) return false;
    const most = Math.min(left, -(excess[found.node] ?? 0));
    const sent = sendAlong(state, found.way, { source: node, most });
    add(excess, node, -sent);
    add(excess, found.node, sent);
  }
  return true;
}

function nearestShortage(
  state: ResidualFlow,
  source: number,
  excess: Float64Array,
): { readonly node: number; readonly way: readonly number[] } | undefined {
  state.round += 1;
  const queue: number[] = [];
  reach(state, queue, { node: source, edge: -1 });
  for (const node of queue) {
    if ((excess[node] ?? 0) < -speck) return { node, way: wayBack(state, node) };
    for (const edge of edgesAt(state.graph, node)) {
      const next = otherEnd(state.graph, edge, node);
      const out = state.graph.from[edge] === node;
      if (state.seen[0][next] !== state.round && roomFor(state, edge, out) >= speck)
        reach(state, queue, { node: next, edge });
    }
  }
  return undefined;
}

function reach(
  { seen, came, round }: ResidualFlow,
  queue: number[],
  { node, edge }: { readonly node: number; readonly edge: number },
): void {
  seen[0][node] = round;
  came[0][node] = edge;
  queue.push(node);
}

const edgesAt = ({ start, at }: FlowGraph, node: number) =>
  at.subarray(start[node], start[node + 1]);

function wayBack({ graph, came }: ResidualFlow, end: number): readonly number[] {
  const way: number[] = [];
  let node = end;
  for (let edge = came[0][node] ?? -1; edge >= 0; edge = came[0][node] ?? -1) {
    way.unshift(edge);
    node = otherEnd(graph, edge, node);
  }
  return way;
}
