import type { Block } from "./hidden-system.ts";

/**
 * A block as a graph: equations are nodes and unknowns are edges, flowing out of the equation in
 * which they count positively. Only possible when every unknown is in at most two equations and
 * the signs can be made opposite; then what can be found out follows from flows, exactly.
 */
export type FlowGraph = {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What a node gives out more than it takes in. */
  readonly supply: Float64Array;
  /** Edges of node n: `at[start[n]]` to just before `at[start[n + 1]]`. */
  readonly start: Int32Array;
  readonly at: Int32Array;
};

type Use = { readonly equation: number; readonly sign: number };

/** The graph of a block, or nothing when it is no graph. */
export function flowGraph({ cells, equations }: Block): FlowGraph | undefined {
  const uses: Use[][] = cells.map(() => []);
  for (const [equation, { unknowns, signs }] of equations.entries()) {
    for (const [i, unknown] of unknowns.entries()) {
      uses[unknown]?.push({ equation, sign: signs[i] ?? 1 });
    }
  }
  if (uses.some(({ length }) => length > 2)) return undefined;
  const turn = turnedSigns(uses, equations.length);
  if (!turn) return undefined;
  // Unknowns in one equation hang on a node of their own, which takes up what is left.
  const ground = equations.length;
  const ends = uses.map((use) => endsOf(use, { turn, ground }));
  const supply = new Float64Array(ground + 1);
  for (const [equation, { rest }] of equations.entries()) {
    supply[equation] = (turn[equation] ?? 1) * rest;
    supply[ground] = (supply[ground] ?? 0) - (supply[equation] ?? 0);
  }
  return { ...adjacency(ends, ground + 1), supply };
}

/** The node at the other end of an edge. */
export const otherEnd = ({ from, to }: FlowGraph, edge: number, node: number): number =>
  (from[edge] === node ? to[edge] : from[edge]) ?? 0;

type Turns = readonly (readonly { readonly other: number; readonly turn: number }[])[];

/** Per equation 1 or -1, such that every unknown counts once positively and once negatively. */
function turnedSigns(uses: readonly (readonly Use[])[], equations: number): Int8Array | undefined {
  const turns = turnsOf(uses, equations);
  const turned = new Int8Array(equations);
  for (let root = 0; root < equations; root += 1) {
    if (turned[root] === 0 && !turnFrom(root, turns, turned)) return undefined;
  }
  return turned;
}

/** Per equation the others that it shares an unknown with, and whether one must be turned. */
function turnsOf(uses: readonly (readonly Use[])[], equations: number): Turns {
  const next: { other: number; turn: number }[][] = Array.from({ length: equations }, () => []);
  for (const [a, b] of uses) {
    if (!a || !b) continue;
    const turn = -a.sign * b.sign;
    next[a.equation]?.push({ other: b.equation, turn });
    next[b.equation]?.push({ other: a.equation, turn });
  }
  return next;
}

/** Turns all that hangs together with an equation; whether that could be done. */
function turnFrom(root: number, turns: Turns, turned: Int8Array): boolean {
  turned[root] = 1;
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const { other, turn } of turns[node] ?? []) {
      const wanted = (turned[node] ?? 1) * turn;
      if (turned[other] === 0) {
        turned[other] = wanted;
        stack.push(other);
      } else if (turned[other] !== wanted) return false;
    }
  }
  return true;
}

function endsOf(
  use: readonly Use[],
  { turn, ground }: { readonly turn: Int8Array; readonly ground: number },
): readonly [from: number, to: number] {
  let from = ground;
  let to = ground;
  for (const { equation, sign } of use) {
    if (sign * (turn[equation] ?? 1) > 0) from = equation;
    else to = equation;
  }
  return [from, to];
}

function adjacency(ends: readonly (readonly [number, number])[], nodes: number) {
  const start = new Int32Array(nodes + 1);
  for (const node of ends.flat()) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let n = 0; n < nodes; n += 1) start[n + 1] = (start[n + 1] ?? 0) + (start[n] ?? 0);
  const next = start.slice();
  const at = new Int32Array(2 * ends.length);
  for (const [edge, pair] of ends.entries()) {
    for (const node of pair) {
      at[next[node] ?? 0] = edge;
      next[node] = (next[node] ?? 0) + 1;
    }
  }
  const from = Int32Array.from(ends, ([node]) => node);
  const to = Int32Array.from(ends, ([, node]) => node);
  return { nodes, from, to, start, at };
}
