import { createLabels, type Labels, labelCircles } from "./circle-labels.ts";
import { type Hiding, lostOf, secondary, shown } from "./hiding.ts";
import type { Network } from "./network.ts";
import { isNeeded, neededLabels, type OpenEdge, openEdges, unsafeEdges } from "./open-edges.ts";
import { createRouter, type Router } from "./router.ts";
import { widen } from "./widen.ts";

/** A network in which cells are being hidden. */
export type Workshop = {
  readonly network: Network;
  readonly hiding: Hiding;
  readonly labels: Labels;
  readonly router: Router;
  /** Edges, that of the dearest cell first. */
  readonly dearest: Int32Array;
  /** Whether bridges do not tell everything: a hidden cell has no room one way, or width over 1. */
  readonly tight: boolean;
};

export function openWorkshop(network: Network, hiding: Hiding): Workshop {
  const router = createRouter(network, hiding, new Uint8Array(hiding.status.length));
  return {
    network,
    hiding,
    labels: createLabels(network, hiding),
    router,
    dearest: dearestFirst(network, hiding),
    tight: hiding.width > 1 || hasTightCell(network, hiding),
  };
}

function dearestFirst({ cells }: Network, { cost }: Hiding): Int32Array {
  const costOf = (edge: number) => cost[cells[edge] ?? 0] ?? 0;
  // Not by their difference: two cells that must both stay would have none.
  const later = (a: number, b: number) =>
    Number(costOf(b) > costOf(a)) - Number(costOf(b) < costOf(a));
  return Int32Array.from(cells.keys()).sort(later);
}

function hasTightCell({ cells }: Network, { status, cost, up, down }: Hiding): boolean {
  return cells.some((cell) => {
    const usable = status[cell] !== shown || Number.isFinite(cost[cell]);
    return usable && ((up[cell] ?? 0) < 1 || (down[cell] ?? 0) < 1);
  });
}

/** Under this nothing may be hidden: enough for a way of 100,000 hidden cells. */
const nothing = 0.5;

/**
 * What is not safe in the part of the network that hangs together with some nodes.
 *
 * @param every whether secondary cells must be unrecomputable too
 */
export function findOpen(shop: Workshop, from: Iterable<number>, every = false): OpenEdge[] {
  labelCircles(shop.labels, from);
  const open = openEdges(shop.labels, every);
  if (!shop.tight) return open;
  const known = new Set(open.map(({ edge }) => edge));
  for (const edge of unsafeEdges(shop.labels)) {
    if (!known.has(edge) && !widen(shop.router, edge, nothing).done) open.push({ edge, knows: -1 });
  }
  return open;
}

/** Protects open cells one by one; the cells hidden, and those for which there is no way. */
export function closeOpen(
  shop: Workshop,
  open: readonly OpenEdge[],
): { readonly hidden: readonly number[]; readonly failed: readonly number[] } {
  const { network, router } = shop;
  const hidden: number[] = [];
  const failed: number[] = [];
  for (const { edge, knows } of open) {
    const known = knows < 0 ? -1 : (network.cells[knows] ?? -1);
    if (known >= 0) router.blocked[known] = 1;
    const found = widen(router, edge, Number.POSITIVE_INFINITY);
    if (known >= 0) router.blocked[known] = 0;
    hidden.push(...found.hidden);
    if (!found.done) failed.push(network.cells[edge] ?? 0);
  }
  return { hidden, failed };
}

/**
 * Hides the cheapest cells it can find until no unsafe cell of the network can be recomputed.
 *
 * @param work edges that may be looked at to make the outcome cheaper
 * @returns places of the cells for which there is no way; empty when all is safe
 */
export function hideNetwork(shop: Workshop, work: number): readonly number[] {
  const { network, hiding } = shop;
  const nodes = allNodes(network);
  const start = hiding.status.slice();
  let best: { readonly status: Uint8Array; readonly lost: number } | undefined;
  const orders = network.cells.length > large ? [smallestFirst] : [largestFirst, smallestFirst];
  for (const order of orders) {
    hiding.status.set(start);
    const failed = hideAll(shop, nodes, order);
    if (failed.length > 0) return failed;
    prune(shop, secondaries(shop));
    const lost = lostOf(hiding);
    if (!best || lost < best.lost) best = { status: hiding.status.slice(), lost };
  }
  if (best) hiding.status.set(best.status);
  if (network.cells.length <= large) improve(shop, work);
  return [];
}

/** Edges above which a second order is not worth its time. */
const large = 8_000;

export const allNodes = ({ nodes }: Network): readonly number[] => [...Array(nodes).keys()];

type Order = (shop: Workshop) => (a: OpenEdge, b: OpenEdge) => number;
const costOf = ({ network, hiding }: Workshop, edge: number) =>
  hiding.cost[network.cells[edge] ?? 0] ?? 0;
const largestFirst: Order = (shop) => (a, b) => costOf(shop, b.edge) - costOf(shop, a.edge);
const smallestFirst: Order = (shop) => (a, b) => costOf(shop, a.edge) - costOf(shop, b.edge);

/** Rounds until nothing is open: closing for one person may need another round. */
function hideAll(shop: Workshop, nodes: readonly number[], order: Order): readonly number[] {
  for (;;) {
    const open = findOpen(shop, nodes).toSorted(order(shop));
    if (open.length === 0) return [];
    const { hidden, failed } = closeOpen(shop, open);
    if (failed.length > 0) return failed;
    if (hidden.length === 0) return open.map(({ edge }) => shop.network.cells[edge] ?? 0);
  }
}

/** Edges of the secondary cells, the dearest first. */
const secondaries = ({ network, hiding, dearest }: Workshop): Int32Array =>
  dearest.filter((edge) => hiding.status[network.cells[edge] ?? 0] === secondary);

/** The nodes that edges leave and enter. */
function endsOf({ from, to }: Network, edges: Int32Array): Int32Array {
  const nodes = new Int32Array(2 * edges.length);
  for (const [place, edge] of edges.entries()) {
    nodes[2 * place] = from[edge] ?? 0;
    nodes[2 * place + 1] = to[edge] ?? 0;
  }
  return nodes;
}

/**
 * Shows again what need not be hidden; gives the number of nodes looked at. A cell is needed when
 * an unsafe one has the same label: without it, that one would be in no circle. What is needed once
 * stays needed, so that labels are made anew only after a cell was shown.
 */
function prune(shop: Workshop, edges: Int32Array): number {
  const { network, hiding, labels } = shop;
  const nodes = endsOf(network, edges);
  labelCircles(labels, nodes);
  let needed = neededLabels(labels);
  let looked = labels.count;
  for (const edge of edges) {
    const cell = network.cells[edge] ?? 0;
    if (hiding.status[cell] !== secondary || isNeeded(labels, needed, edge)) continue;
    hiding.status[cell] = shown;
    const open = findOpen(shop, nodes);
    looked += 2 * labels.count;
    if (open.length === 0) needed = neededLabels(labels);
    else {
      // Labels are the same as before, so what is needed is too.
      hiding.status[cell] = secondary;
      labelCircles(labels, nodes);
    }
  }
  return looked;
}

/**
 * Tries to do without each secondary cell: forbids it, protects anew what came open, shows what is
 * no longer needed, and keeps the outcome when less is lost. Stops when the work is done.
 */
function improve(shop: Workshop, work: number): void {
  const { network, hiding } = shop;
  let left = work;
  let lost = lostOf(hiding);
  for (let better = true; better && left > 0; ) {
    better = false;
    for (const edge of secondaries(shop)) {
      if (left <= 0) return;
      if (hiding.status[network.cells[edge] ?? 0] !== secondary) continue;
      const before = hiding.status.slice();
      const tried = doWithout(shop, edge, 2 * lost);
      left -= tried.work;
      if (tried.lost < lost) {
        lost = tried.lost;
        better = true;
      } else hiding.status.set(before);
    }
  }
}

/** Protects without one cell; what is lost then, infinite when that cannot be, and the work done. */
function doWithout(
  shop: Workshop,
  edge: number,
  limit: number,
): { readonly lost: number; readonly work: number } {
  const { network, hiding, labels, router } = shop;
  const cell = network.cells[edge] ?? 0;
  hiding.status[cell] = shown;
  router.blocked[cell] = 1;
  const open = findOpen(shop, [network.from[edge] ?? 0, network.to[edge] ?? 0]);
  closeOpen(shop, open);
  router.blocked[cell] = 0;
  const work = labels.count * (1 + open.length) + network.cells.length / 16;
  if (findOpen(shop, allOf(labels)).length > 0) return { lost: Number.POSITIVE_INFINITY, work };
  if (lostOf(hiding) >= limit) return { lost: lostOf(hiding), work };
  // What does not hang together with what changed was pruned before.
  const near = secondaries(shop).filter((each) => labels.seen[network.from[each] ?? 0] === 1);
  const pruned = prune(shop, near);
  return { lost: lostOf(hiding), work: work + pruned };
}

const allOf = ({ order, count }: Labels) => [...order.subarray(0, count)];
