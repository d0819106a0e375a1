/**
 * A table as a graph in which every cell is an edge and every sum a node: what flows into a node
 * flows out of it. A cell can be recomputed from the others exactly when, in the graph of the
 * hidden cells, its edge is a bridge; what can be found out about it follows from flows.
 *
 * @see Gusfield (1988), A graph theoretic approach to statistical data security
 */
export type Network = {
  readonly nodes: number;
  /** Per edge the place of its cell in the table, and the nodes it leaves and enters. */
  readonly cells: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Edges of node n: `at[start[n]]` to just before `at[start[n + 1]]`. */
  readonly start: Int32Array;
  readonly at: Int32Array;
};

/** The node at the other end of an edge. */
export const otherEnd = ({ from, to }: Network, edge: number, node: number): number =>
  (from[edge] === node ? to[edge] : from[edge]) ?? 0;

export type Edge = { readonly cell: number; readonly from: number; readonly to: number };

/** The network of some edges, whose nodes are numbered from 0. */
export function networkOf(edges: readonly Edge[], nodes: number): Network {
  const start = new Int32Array(nodes + 1);
  for (const { from, to } of edges) {
    start[from + 1] = (start[from + 1] ?? 0) + 1;
    start[to + 1] = (start[to + 1] ?? 0) + 1;
  }
  for (let n = 0; n < nodes; n += 1) start[n + 1] = (start[n + 1] ?? 0) + (start[n] ?? 0);
  const next = start.slice();
  const at = new Int32Array(2 * edges.length);
  for (const [edge, { from, to }] of edges.entries()) {
    for (const node of [from, to]) {
      const place = next[node] ?? 0;
      at[place] = edge;
      next[node] = place + 1;
    }
  }
  return {
    nodes,
    cells: Int32Array.from(edges, ({ cell }) => cell),
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    start,
    at,
  };
}
