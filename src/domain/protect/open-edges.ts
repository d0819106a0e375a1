import type { Labels } from "./circle-labels.ts";
import { primary, secondary, shown } from "./hiding.ts";

/** An unsafe edge, and the edge of the one person who could work it out; -1 when anybody can. */
export type OpenEdge = { readonly edge: number; readonly knows: number };

/**
 * What is wrong with the labelled part of the network: unsafe cells that can be recomputed by
 * everybody, or by the one person of another hidden cell.
 *
 * @param every whether secondary cells must be unrecomputable too
 */
export function openEdges(labels: Labels, every: boolean): OpenEdge[] {
  const { status, single } = labels.hiding;
  const found: OpenEdge[] = [];
  const singles = new Map<number, number[]>();
  const unsafe: number[] = [];
  forEachHidden(labels, (edge, cell) => {
    const isUnsafe = status[cell] === primary;
    if (labelOf(labels, edge) === 0) {
      if (isUnsafe || (every && status[cell] === secondary)) found.push({ edge, knows: -1 });
    } else if (isUnsafe) {
      unsafe.push(edge);
      if (single[cell] === 1) addTo(singles, labelOf(labels, edge), edge);
    }
  });
  if (singles.size === 0) return found;
  for (const edge of unsafe) {
    const knows = singles
      .get(labelOf(labels, edge))
      ?.find((other) => other !== edge && !samePerson(labels, edge, other));
    if (knows !== undefined) found.push({ edge, knows });
  }
  return found;
}

/** Calls `visit` for every hidden edge of the labelled part, at the node that it leaves. */
function forEachHidden(
  { network, hiding, order, count }: Labels,
  visit: (edge: number, cell: number) => void,
): void {
  for (let place = 0; place < count; place += 1) {
    const node = order[place] ?? 0;
    const end = network.start[node + 1] ?? 0;
    for (let at = network.start[node] ?? 0; at < end; at += 1) {
      const edge = network.at[at] ?? 0;
      if (network.from[edge] !== node || network.to[edge] === node) continue;
      const cell = network.cells[edge] ?? 0;
      if (hiding.status[cell] !== shown) visit(edge, cell);
    }
  }
}

function addTo(lists: Map<number, number[]>, key: number, edge: number): void {
  const same = lists.get(key);
  if (same) same.push(edge);
  else lists.set(key, [edge]);
}

/** Unsafe edges of the labelled part. */
export function unsafeEdges(labels: Labels): readonly number[] {
  const edges: number[] = [];
  forEachHidden(labels, (edge, cell) => {
    if (labels.hiding.status[cell] === primary) edges.push(edge);
  });
  return edges;
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
  const edges = unsafeEdges(labels);
  const { network, hiding } = labels;
  return {
    labels: new Set(edges.map((edge) => labelOf(labels, edge))),
    singles: edges.filter((edge) => hiding.single[network.cells[edge] ?? 0] === 1),
  };
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
