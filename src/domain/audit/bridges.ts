import { type FlowGraph, otherEnd } from "./flow-graph.ts";

type Walk = {
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly entered: Int32Array;
  readonly next: Int32Array;
  count: number;
};

/**
 * 1 for every edge in no circle: all that flows through it is fixed by what goes in and out on
 * either side, so its unknown can be recomputed exactly. Linear time.
 *
 * @see Tarjan (1974), A note on finding the bridges of a graph
 */
export function bridges(graph: FlowGraph): Uint8Array {
  const walk: Walk = {
    order: new Int32Array(graph.nodes),
    low: new Int32Array(graph.nodes),
    entered: new Int32Array(graph.nodes).fill(-1),
    next: graph.start.slice(),
    count: 0,
  };
  const found = new Uint8Array(graph.from.length);
  for (let root = 0; root < graph.nodes; root += 1) {
    if (walk.order[root] === 0) explore(graph, walk, { root, found });
  }
  return found;
}

function explore(
  graph: FlowGraph,
  walk: Walk,
  { root, found }: { readonly root: number; readonly found: Uint8Array },
): void {
  const stack = [root];
  number(walk, root);
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    const place = walk.next[node] ?? 0;
    if (place < (graph.start[node + 1] ?? 0)) {
      walk.next[node] = place + 1;
      step(graph, walk, { node, edge: graph.at[place] ?? 0, stack });
      continue;
    }
    stack.pop();
    const above = stack.at(-1);
    if (above === undefined) continue;
    walk.low[above] = Math.min(walk.low[above] ?? 0, walk.low[node] ?? 0);
    if ((walk.low[node] ?? 0) > (walk.order[above] ?? 0)) found[walk.entered[node] ?? 0] = 1;
  }
}

function step(
  graph: FlowGraph,
  walk: Walk,
  { node, edge, stack }: { readonly node: number; readonly edge: number; readonly stack: number[] },
): void {
  if (edge === walk.entered[node]) return;
  const other = otherEnd(graph, edge, node);
  if (walk.order[other] === 0) {
    walk.entered[other] = edge;
    number(walk, other);
    stack.push(other);
    return;
  }
  walk.low[node] = Math.min(walk.low[node] ?? 0, walk.order[other] ?? 0);
}

function number(walk: Walk, node: number): void {
  walk.count += 1;
  walk.order[node] = walk.count;
  walk.low[node] = walk.count;
}
