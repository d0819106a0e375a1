import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridges } from "#domain/audit/bridges.ts";
import { type FlowGraph, flowGraph, otherEnd } from "#domain/audit/flow-graph.ts";
import type { Block } from "#domain/audit/hidden-system.ts";
import { createFlow, findWay, roomFor, sendAlong } from "#domain/audit/residual-flow.ts";
import { runs } from "#tests/builders/runs.ts";
import { casesWith, graphSigns } from "./blocks.ts";

const graphs = casesWith(graphSigns);
const nodes = fc.integer({ min: 0, max: 4 });
const often = { numRuns: runs(400) };

function graphOf(block: Block): FlowGraph {
  const graph = flowGraph(block);
  if (!graph) throw new Error("a block made as a graph is none");
  return graph;
}

/** Nodes that can be reached over edges for which `open` holds, walking out of a node. */
function reached(
  graph: FlowGraph,
  source: number,
  open: (edge: number, forward: boolean) => boolean,
): ReadonlySet<number> {
  const found = new Set([source]);
  for (const node of found) {
    for (const edge of graph.from.keys()) {
      if (graph.from[edge] === node && open(edge, true)) found.add(graph.to[edge] ?? 0);
      if (graph.to[edge] === node && open(edge, false)) found.add(graph.from[edge] ?? 0);
    }
  }
  return found;
}

describe("flowGraph", () => {
  it("keeps at every node the balance of counts that fit the sums", () => {
    fc.assert(
      fc.property(graphs, ({ block, fits }) => {
        const graph = graphOf(block);
        const balance = new Float64Array(graph.nodes);
        for (const [edge, count] of fits.entries()) {
          const [from, to] = [graph.from[edge] ?? 0, graph.to[edge] ?? 0];
          balance[from] = (balance[from] ?? 0) + count;
          balance[to] = (balance[to] ?? 0) - count;
        }
        expect(graph.nodes).toBe(block.equations.length + 1);
        expect([...balance].map((each) => each + 0)).toEqual(
          [...graph.supply].map((each) => each + 0),
        );
      }),
      often,
    );
  });

  it("knows the edges of every node, and what lies at their other end", () => {
    fc.assert(
      fc.property(graphs, ({ block }) => {
        const graph = graphOf(block);
        for (let node = 0; node < graph.nodes; node += 1) {
          const edges = [...graph.at.subarray(graph.start[node], graph.start[node + 1])];
          const wanted = [...graph.from.keys()].flatMap((edge) => [
            ...(graph.from[edge] === node ? [edge] : []),
            ...(graph.to[edge] === node ? [edge] : []),
          ]);
          expect(edges.toSorted()).toEqual(wanted.toSorted());
          for (const edge of edges) {
            const other = otherEnd(graph, edge, node);
            expect([node, other].toSorted()).toEqual([graph.from[edge], graph.to[edge]].toSorted());
          }
        }
      }),
      often,
    );
  });

  const block = (...signs: readonly (readonly (-1 | 0 | 1)[])[]): Block => ({
    cells: (signs[0] ?? []).map((_, i) => i),
    equations: signs.map((row) => {
      const unknowns = row.flatMap((sign, i) => (sign === 0 ? [] : [i]));
      return { unknowns, signs: unknowns.map((i) => (row[i] === 1 ? 1 : -1)), rest: 3 };
    }),
  });

  it("is none where an unknown is in three sums", () => {
    expect(flowGraph(block([1, 1], [-1, 0]))).toBeDefined();
    expect(flowGraph(block([1, 1], [-1, 0], [1, 0]))).toBeUndefined();
  });

  it("is none where the signs cannot be made opposite", () => {
    // Three sums in a circle with like signs; one of them turned makes it possible.
    expect(flowGraph(block([1, 1, 0], [0, 1, 1], [1, 0, 1]))).toBeUndefined();
    expect(flowGraph(block([1, 1, 0], [0, 1, 1], [1, 0, -1]))).toBeDefined();
    expect(flowGraph(block([1, 1], [1, -1]))).toBeUndefined();
    expect(flowGraph(block([1, 1], [1, 1]))).toBeDefined();
  });

  it("turns a sum with like signs, and what it gives out with it", () => {
    const graph = flowGraph(block([1, 1], [1, 1]));

    expect(graph).toMatchObject({
      from: Int32Array.of(0, 0),
      to: Int32Array.of(1, 1),
      supply: Float64Array.of(3, -3, 0),
    });
  });
});

describe("bridges", () => {
  it("are the edges without which their ends do not hang together", () => {
    fc.assert(
      fc.property(graphs, ({ block }) => {
        const graph = graphOf(block);
        const wanted = Uint8Array.from(graph.from.keys(), (edge) =>
          reached(graph, graph.from[edge] ?? 0, (each) => each !== edge).has(graph.to[edge] ?? 0)
            ? 0
            : 1,
        );
        expect(bridges(graph)).toEqual(wanted);
      }),
      often,
    );
  });
});

describe("findWay", () => {
  it("gives a way with room on every edge exactly when there is one", () => {
    fc.assert(
      fc.property(
        graphs,
        fc.tuple(nodes, nodes, fc.integer({ min: -1, max: 5 })),
        ({ block, bounds }, [a, b, without]) => {
          const graph = graphOf(block);
          const [source, target] = [a % graph.nodes, b % graph.nodes];
          const state = createFlow(graph, bounds);
          const hasRoom = (edge: number, forward: boolean) =>
            edge !== without && roomFor(state, edge, forward) > 0;

          const way = findWay(state, [source, target], without);

          expect(way !== undefined).toBe(reached(graph, source, hasRoom).has(target));
          let node = source;
          for (const edge of way ?? []) {
            expect([graph.from[edge], graph.to[edge]]).toContain(node);
            expect(hasRoom(edge, graph.from[edge] === node)).toBe(true);
            node = otherEnd(graph, edge, node);
          }
          if (way) expect(node).toBe(target);
        },
      ),
      often,
    );
  });
});

describe("sendAlong", () => {
  const line = (...high: readonly number[]) => {
    const size = high.length;
    const graph: FlowGraph = {
      nodes: size + 1,
      from: Int32Array.from(high.keys()),
      to: Int32Array.from(high.keys(), (edge) => edge + 1),
      supply: new Float64Array(size + 1),
      start: new Int32Array(size + 2),
      at: new Int32Array(2 * size),
    };
    return createFlow(graph, { low: new Float64Array(size), high: Float64Array.from(high) });
  };

  it("sends as much as the narrowest edge lets through, and no more than asked", () => {
    const state = line(9, 4, 6);
    expect(sendAlong(state, [0, 1, 2], { source: 0, most: 3 })).toBe(3);
    expect(sendAlong(state, [0, 1, 2], { source: 0, most: 3 })).toBe(1);
    expect(state.flow).toEqual(Float64Array.of(4, 4, 4));
  });

  it("takes back against an edge what went through it", () => {
    const state = line(9, 9);
    sendAlong(state, [0, 1], { source: 0, most: 5 });
    expect(sendAlong(state, [1, 0], { source: 2, most: 7 })).toBe(5);
    expect(state.flow).toEqual(Float64Array.of(0, 0));
  });

  it("tells endless room and changes nothing", () => {
    const state = line(Number.POSITIVE_INFINITY);
    const most = Number.POSITIVE_INFINITY;
    expect(sendAlong(state, [0], { source: 0, most })).toBe(most);
    expect(state.flow).toEqual(Float64Array.of(0));
  });
});
