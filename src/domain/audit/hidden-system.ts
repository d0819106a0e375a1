import { independentSums } from "./independent-sums.ts";
import type { PublishedTable } from "./published-table.ts";

/** What a sum says about the hidden cells in it: the signed sum of `unknowns` is `rest`. */
export type Equation = {
  /** Numbers of unknowns, and whether each counts positively. */
  readonly unknowns: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly rest: number;
};

/** Hidden cells that hang together by sums. */
export type Block = {
  /** Places in the table; an unknown is a place in this list. */
  readonly cells: readonly number[];
  readonly equations: readonly Equation[];
};

export type HiddenSystem = {
  readonly blocks: readonly Block[];
  /** Totals of which all is shown and that are not the sum of their parts. */
  readonly contradictions: readonly number[];
};

/** Sums of fractions may differ this much from their total by how computers add. */
const rounding = 1e-6;

/** All that a reader knows about the hidden cells by adding and subtracting, block by block. */
export function hiddenSystem(table: PublishedTable): HiddenSystem {
  const { start, cells } = independentSums(table);
  const numberOf = new Int32Array(table.cells.length).fill(-1);
  const unknowns: number[] = [];
  for (const [cell, { kind }] of table.cells.entries()) {
    if (kind !== "suppressed" && kind !== "absent") continue;
    numberOf[cell] = unknowns.length;
    unknowns.push(cell);
  }
  const equations: Equation[] = [];
  const contradictions: number[] = [];
  for (let s = 0; s + 1 < start.length; s += 1) {
    const members = cells.slice(start[s], start[s + 1]);
    const equation = restrict(table, members, numberOf);
    if (equation.unknowns.length > 0) equations.push(equation);
    else if (Math.abs(equation.rest) > rounding) contradictions.push(members[0] ?? 0);
  }
  return { blocks: blocksOf(unknowns, equations), contradictions };
}

function restrict(
  table: PublishedTable,
  members: readonly number[],
  numberOf: Int32Array,
): Equation {
  const unknowns: number[] = [];
  const signs: (1 | -1)[] = [];
  let rest = 0;
  for (const [place, member] of members.entries()) {
    const sign = place === 0 ? 1 : -1;
    const unknown = numberOf[member] ?? -1;
    const cell = table.cells[member];
    if (unknown >= 0) {
      unknowns.push(unknown);
      signs.push(sign);
    } else if (cell?.kind === "known") rest -= sign * cell.amount;
  }
  return { unknowns, signs, rest };
}

function blocksOf(unknowns: readonly number[], equations: readonly Equation[]): readonly Block[] {
  const above = Int32Array.from(unknowns, (_, unknown) => unknown);
  for (const { unknowns: members } of equations) {
    const first = rootOf(above, members[0] ?? 0);
    for (const member of members) above[rootOf(above, member)] = first;
  }
  const blocks = new Map<number, { cells: number[]; equations: Equation[] }>();
  const local = new Int32Array(unknowns.length);
  for (const [unknown, cell] of unknowns.entries()) {
    const root = rootOf(above, unknown);
    const block = blocks.get(root) ?? { cells: [], equations: [] };
    blocks.set(root, block);
    local[unknown] = block.cells.length;
    block.cells.push(cell);
  }
  for (const equation of equations) {
    blocks.get(rootOf(above, equation.unknowns[0] ?? 0))?.equations.push({
      ...equation,
      unknowns: equation.unknowns.map((unknown) => local[unknown] ?? 0),
    });
  }
  return [...blocks.values()];
}

function rootOf(above: Int32Array, unknown: number): number {
  let root = unknown;
  while (above[root] !== root) {
    above[root] = above[above[root] ?? 0] ?? 0;
    root = above[root] ?? 0;
  }
  return root;
}
