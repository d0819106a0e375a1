import { type Hiding, shown } from "./hiding.ts";
import { type Network, otherEnd } from "./network.ts";

/** Labels of the hidden edges of a network, and room to find them in. */
export type Labels = {
  readonly network: Network;
  readonly hiding: Hiding;
  /** Two halves of the label of an edge. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly sumA: Int32Array;
  readonly sumB: Int32Array;
  readonly entered: Int32Array;
  readonly seen: Uint8Array;
  /** Nodes in the order in which they were reached. */
  readonly order: Int32Array;
  count: number;
};

export function createLabels(network: Network, hiding: Hiding): Labels {
  const edges = network.cells.length;
  return {
    network,
    hiding,
    a: new Int32Array(edges),
    b: new Int32Array(edges),
    sumA: new Int32Array(network.nodes),
    sumB: new Int32Array(network.nodes),
    entered: new Int32Array(network.nodes),
    seen: new Uint8Array(network.nodes),
    order: new Int32Array(network.nodes),
    count: 0,
  };
}

/**
 * Gives every hidden edge a label that tells in which circles it is: 0 when in none, so that it can
 * be recomputed, and the same as that of another edge when every circle through one goes through
 * the other, so that who knows one can recompute the other. Two edges may have the same label by
 * chance (once in 2^64), which hides a cell too many, never too few. Linear in the edges looked at.
 *
 * @param from nodes to begin at; only what hangs together with them by hidden edges is labelled
 * @see Pritchard & Thurimella (2011), Fast computation of small cuts via cycle space sampling
 */
export function labelCircles(labels: Labels, from: Iterable<number>): void {
  labels.seen.fill(0);
  labels.count = 0;
  for (const root of from) {
    if (labels.seen[root] === 1) continue;
    reach(labels, root, -1);
    for (let place = labels.count - 1; place < labels.count; place += 1) {
      spread(labels, labels.order[place] ?? 0);
    }
  }
  for (let place = labels.count - 1; place >= 0; place -= 1) fold(labels, place);
}

function reach(labels: Labels, node: number, edge: number): void {
  labels.seen[node] = 1;
  labels.entered[node] = edge;
  labels.sumA[node] = 0;
  labels.sumB[node] = 0;
  labels.order[labels.count] = node;
  labels.count += 1;
}

/** Reaches the neighbours of a node, or closes circles with those that were reached before. */
function spread(labels: Labels, node: number): void {
  const { network, hiding } = labels;
  const end = network.start[node + 1] ?? 0;
  for (let place = network.start[node] ?? 0; place < end; place += 1) {
    const edge = network.at[place] ?? 0;
    const cell = network.cells[edge] ?? 0;
    if (hiding.status[cell] === shown || edge === labels.entered[node]) continue;
    const other = otherEnd(network, edge, node);
    if (labels.seen[other] === 0) reach(labels, other, edge);
    // The edge by which a neighbour was reached is of the tree; it is folded, not closed.
    else if (labels.entered[other] !== edge) close(labels, edge, node);
  }
}

/** Labels an edge that closes a circle. Both its ends come by here; each adds to itself alone. */
function close(labels: Labels, edge: number, node: number): void {
  const cell = labels.network.cells[edge] ?? 0;
  const a = scramble(cell, 0x9e3779b9);
  const b = scramble(cell, 0x85ebca6b);
  labels.a[edge] = a;
  labels.b[edge] = b;
  labels.sumA[node] = (labels.sumA[node] ?? 0) ^ a;
  labels.sumB[node] = (labels.sumB[node] ?? 0) ^ b;
}

/** The edge by which a node was reached is in the circles that are closed at or beyond the node. */
function fold(labels: Labels, place: number): void {
  const { network } = labels;
  const node = labels.order[place] ?? 0;
  const edge = labels.entered[node] ?? -1;
  if (edge < 0) return;
  const a = labels.sumA[node] ?? 0;
  const b = labels.sumB[node] ?? 0;
  labels.a[edge] = a;
  labels.b[edge] = b;
  const above = otherEnd(network, edge, node);
  labels.sumA[above] = (labels.sumA[above] ?? 0) ^ a;
  labels.sumB[above] = (labels.sumB[above] ?? 0) ^ b;
}

/** A number that looks like chance but is the same each time; mixer of MurmurHash3. */
function scramble(cell: number, seed: number): number {
  // An odd factor makes no cell 0, which would be the label of an edge in no circle.
  let hash = Math.imul(cell + 1, seed | 1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
