import { type Hiding, primary, shown } from "./hiding.ts";
import type { Network } from "./network.ts";

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
    const other = (network.from[edge] === node ? network.to[edge] : network.from[edge]) ?? 0;
    if (labels.seen[other] === 0) {
      reach(labels, other, edge);
      continue;
    }
    // The edge by which a neighbour was reached is of the tree; it is folded, not closed.
    if (labels.entered[other] === edge) continue;
    const a = scramble(cell, 0x9e3779b9);
    const b = scramble(cell, 0x85ebca6b);
    labels.a[edge] = a;
    labels.b[edge] = b;
    // Both ends come by here, so each adds the label to itself alone.
    labels.sumA[node] = (labels.sumA[node] ?? 0) ^ a;
    labels.sumB[node] = (labels.sumB[node] ?? 0) ^ b;
  }
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
  const above = (network.from[edge] === node ? network.to[edge] : network.from[edge]) ?? 0;
  labels.sumA[above] = (labels.sumA[above] ?? 0) ^ a;
  labels.sumB[above] = (labels.sumB[above] ?? 0) ^ b;
}

/** A number that looks like chance but is the same each time; mixer of MurmurHash3. */
function scramble(cell: number, seed: number): number {
  let hash = Math.imul(cell + 1, seed | 1) ^ seed;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** An unsafe edge, and the edge of the one person who could work it out; -1 when anybody can. */
export type OpenEdge = { readonly edge: number; readonly knows: number };

/**
 * What is wrong with the labelled part of the network: unsafe cells that can be recomputed by
 * everybody, or by the one person of another hidden cell.
 *
 * @param every whether secondary cells must be unrecomputable too
 */
export function openEdges(labels: Labels, every: boolean): OpenEdge[] {
  const { network, hiding } = labels;
  const found: OpenEdge[] = [];
  const singles = new Map<number, number[]>();
  const unsafe: number[] = [];
  for (let place = 0; place < labels.count; place += 1) {
    const node = labels.order[place] ?? 0;
    for (let at = network.start[node] ?? 0; at < (network.start[node + 1] ?? 0); at += 1) {
      const edge = network.at[at] ?? 0;
      const cell = network.cells[edge] ?? 0;
      const status = hiding.status[cell];
      // Each edge hangs on two nodes; it counts at the one it leaves.
      if (network.from[edge] !== node || status === shown || network.to[edge] === node) continue;
      const none = labels.a[edge] === 0 && labels.b[edge] === 0;
      if (status === primary || (every && status === 2)) {
        if (none) found.push({ edge, knows: -1 });
      }
      if (status !== primary || none) continue;
      unsafe.push(edge);
      if (hiding.single[cell] !== 1) continue;
      const same = singles.get(labelOf(labels, edge));
      if (same) same.push(edge);
      else singles.set(labelOf(labels, edge), [edge]);
    }
  }
  if (singles.size === 0) return found;
  for (const edge of unsafe) {
    const knows = singles
      .get(labelOf(labels, edge))
      ?.find((single) => single !== edge && !samePerson(labels, edge, single));
    if (knows !== undefined) found.push({ edge, knows });
  }
  return found;
}

/** Two cells of one person of which one is a part of the other hold the same person. */
function samePerson({ network, hiding }: Labels, edge: number, knows: number): boolean {
  const cells = [network.cells[edge] ?? 0, network.cells[knows] ?? 0];
  const through =
    network.to[edge] === network.from[knows] || network.from[edge] === network.to[knows];
  return through && cells.every((cell) => hiding.single[cell] === 1);
}

/** Both halves of a label in one number, of which 53 bits remain. */
const labelOf = ({ a, b }: Labels, edge: number) => pack(a[edge] ?? 0, b[edge] ?? 0);

const pack = (a: number, b: number) => a * 2 ** 21 + (b & (2 ** 21 - 1));

/** What the unsafe cells in the labelled part need. */
export type Needed = { readonly labels: ReadonlySet<number>; readonly singles: readonly number[] };

export function neededLabels(labels: Labels): Needed {
  const { network, hiding } = labels;
  const found = new Set<number>();
  const singles: number[] = [];
  for (let place = 0; place < labels.count; place += 1) {
    const node = labels.order[place] ?? 0;
    for (let at = network.start[node] ?? 0; at < (network.start[node + 1] ?? 0); at += 1) {
      const edge = network.at[at] ?? 0;
      const cell = network.cells[edge] ?? 0;
      if (network.from[edge] !== node || hiding.status[cell] !== primary) continue;
      found.add(labelOf(labels, edge));
      if (hiding.single[cell] === 1) singles.push(edge);
    }
  }
  return { labels: found, singles };
}

/**
 * Whether an unsafe cell would come open when an edge is shown: those with its label would be in no
 * circle, and one whose label is that of a single person but for this label, in the same circles.
 */
export function isNeeded(labels: Labels, needed: Needed, edge: number): boolean {
  const a = labels.a[edge] ?? 0;
  const b = labels.b[edge] ?? 0;
  if (needed.labels.has(pack(a, b))) return true;
  return needed.singles.some((single) =>
    needed.labels.has(pack((labels.a[single] ?? 0) ^ a, (labels.b[single] ?? 0) ^ b)),
  );
}
