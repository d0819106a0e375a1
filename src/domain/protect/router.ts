import { absent, type Hiding, shown } from "./hiding.ts";
import { type Network, otherEnd } from "./network.ts";
import { createQueue, emptyQueue, type NodeQueue, popNode, pushNode } from "./node-queue.ts";

/** Ways round through a network, with room to work in that is used again for every search. */
export type Router = {
  readonly network: Network;
  readonly hiding: Hiding;
  /** 1 for cells that may not be used in a way round. */
  readonly blocked: Uint8Array;
  readonly distance: Float64Array;
  readonly came: Int32Array;
  readonly seen: Int32Array;
  readonly queue: NodeQueue;
  round: number;
};

/** A way round through an edge: the other edges in it, and whether each is gone through forward. */
export type Route = {
  readonly cost: number;
  readonly edges: readonly number[];
  readonly forward: readonly boolean[];
};

/** Hidden cells cost nothing more; this much per cell keeps ways short. Exact in binary. */
const step = 2 ** -20;

export function createRouter(network: Network, hiding: Hiding, blocked: Uint8Array): Router {
  return {
    network,
    hiding,
    blocked,
    distance: new Float64Array(network.nodes),
    came: new Int32Array(network.nodes),
    seen: new Int32Array(network.nodes),
    queue: createQueue(),
    round: 0,
  };
}

/** What is to be raised (`up`) or lowered, after `used` of every edge has been moved already. */
export type Search = {
  readonly edge: number;
  readonly up: boolean;
  readonly used: ReadonlyMap<number, number>;
  /** Ways that cost this much or more are of no use. */
  readonly below: number;
};

/** The cheapest way to change an edge while every sum stays as it is; nothing when there is none. */
export function cheapestRoute(router: Router, search: Search): Route | undefined {
  const { network, queue, distance, came, seen } = router;
  const tail = network.from[search.edge] ?? 0;
  const head = network.to[search.edge] ?? 0;
  const source = search.up ? head : tail;
  const target = search.up ? tail : head;
  if (source === target) return { cost: 0, edges: [], forward: [] };
  router.round += 1;
  emptyQueue(queue);
  seen[source] = router.round;
  distance[source] = 0;
  came[source] = -1;
  pushNode(queue, source, 0);
  for (;;) {
    const key = queue.keys[0];
    const node = popNode(queue);
    if (node === undefined || key === undefined || key >= search.below) return undefined;
    if (node === target) return routeTo(router, target);
    if (key > (distance[node] ?? 0)) continue;
    relax(router, node, search);
  }
}

function relax(router: Router, node: number, search: Search): void {
  const { network, queue, distance, came, seen, round } = router;
  const near = distance[node] ?? 0;
  const end = network.start[node + 1] ?? 0;
  for (let place = network.start[node] ?? 0; place < end; place += 1) {
    const edge = network.at[place] ?? 0;
    if (edge === search.edge) continue;
    const next = otherEnd(network, edge, node);
    if (next === node) continue;
    const forward = network.from[edge] === node;
    const far = near + lengthOf(router, { edge, forward }, search.used);
    const before = seen[next] === round ? (distance[next] ?? 0) : search.below;
    if (far >= search.below || before <= far) continue;
    seen[next] = round;
    distance[next] = far;
    came[next] = edge;
    pushNode(queue, next, far);
  }
}

type Move = { readonly edge: number; readonly forward: boolean };

/** Cost of going through an edge; infinite when the cell is blocked or has no room that way. */
function lengthOf(
  { network, hiding, blocked }: Router,
  move: Move,
  used: ReadonlyMap<number, number>,
): number {
  const cell = network.cells[move.edge] ?? 0;
  if (blocked[cell] === 1 || roomOf(hiding, cell, { move, used }) < 1) {
    return Number.POSITIVE_INFINITY;
  }
  const status = hiding.status[cell];
  if (status === absent) return step;
  return status === shown ? (hiding.cost[cell] ?? 0) + step : step;
}

/** How far a cell can still be moved that way. */
export function roomOf(
  { up, down, status }: Hiding,
  cell: number,
  { move, used }: { readonly move: Move; readonly used: ReadonlyMap<number, number> },
): number {
  if (status[cell] === absent) return Number.POSITIVE_INFINITY;
  const moved = used.size === 0 ? 0 : (used.get(move.edge) ?? 0);
  return move.forward ? (up[cell] ?? 0) - moved : (down[cell] ?? 0) + moved;
}

function routeTo({ network, came, distance }: Router, target: number): Route {
  const edges: number[] = [];
  const forward: boolean[] = [];
  let node = target;
  for (let edge = came[node] ?? -1; edge >= 0; edge = came[node] ?? -1) {
    const ahead = network.to[edge] === node;
    edges.push(edge);
    forward.push(ahead);
    node = (ahead ? network.from[edge] : network.to[edge]) ?? 0;
  }
  return { cost: distance[target] ?? 0, edges, forward };
}
