import type { Dimension, DimensionSum } from "#domain/audit/published-table.ts";
import { stridesOf } from "./count-table.ts";
import { basesOf } from "./for-each-sum.ts";
import { type Forest, forestsOf } from "./forests-of.ts";
import { type Edge, type Network, networkOf } from "./network.ts";

export type Networks = {
  readonly networks: readonly Network[];
  /**
   * Whether the networks hold everything: one tree and at most one classification, so that every
   * cell is in one network. Otherwise each is a view on the table, and a cell may be in several.
   */
  readonly whole: boolean;
};

/** The tables of a tree by a classification of which a table is made up. */
export function networksOf(dimensions: readonly Dimension[]): Networks {
  const strides = stridesOf(dimensions);
  const main = mainDimension(dimensions);
  const tree = dimensions[main];
  if (!tree) return { networks: [], whole: true };
  const forests = forestsOf(tree);
  const flats = flatsOf(dimensions, main);
  const networks: Network[] = [];
  for (const forest of forests) {
    const add = (base: number, groups: readonly number[]) =>
      networks.push(
        treeNetwork(forest, { codes: tree.codes.length, step: strides[main] ?? 1, base, groups }),
      );
    for (const { d, sum } of flats) {
      const step = strides[d] ?? 1;
      const groups = [sum.total, ...sum.parts].map((code) => code * step);
      for (const base of basesOf(dimensions, strides, [main, d])) add(base, groups);
    }
    for (const base of loneBases(dimensions, strides, main)) add(base, [0]);
  }
  return { networks, whole: forests.length <= 1 && flats.length <= 1 };
}

/** The dimension with most sums; the first of equals. */
function mainDimension(dimensions: readonly Dimension[]): number {
  let best = -1;
  let most = 0;
  for (const [d, { sums }] of dimensions.entries()) {
    if (sums.length > most) {
      best = d;
      most = sums.length;
    }
  }
  return best;
}

function flatsOf(
  dimensions: readonly Dimension[],
  main: number,
): readonly { readonly d: number; readonly sum: DimensionSum }[] {
  return dimensions.flatMap(({ sums }, d) => (d === main ? [] : sums.map((sum) => ({ d, sum }))));
}

/** Slices in which no other dimension adds up. */
function loneBases(
  dimensions: readonly Dimension[],
  strides: readonly number[],
  main: number,
): readonly number[] {
  let bases: readonly number[] = [0];
  for (const [d, { codes, sums }] of dimensions.entries()) {
    if (d === main) continue;
    const inSums = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]));
    const step = strides[d] ?? 1;
    const free = [...codes.keys()].filter((code) => !inSums.has(code));
    bases = bases.flatMap((base) => free.map((code) => base + code * step));
  }
  return bases;
}

type Slice = {
  readonly codes: number;
  readonly step: number;
  readonly base: number;
  /** Offsets of the total and the groups; only one when there are no groups. */
  readonly groups: readonly number[];
};

/**
 * Leaves have a node for "the groups are the total", other codes a node per group for "the parts
 * are this code". The top has one more node that closes the circle; without groups that is the
 * node of the leaves as well.
 */
function treeNetwork(forest: Forest, { codes, step, base, groups }: Slice): Network {
  const size = groups.length;
  const single = size === 1;
  const firstSum = single ? 1 : 2 * codes;
  const sumNode = (sum: number, group: number) => firstSum + sum * size + group;
  const edges: Edge[] = [];
  const endOf = (sum = -1, group = 0, otherwise = 0) =>
    sum >= 0 ? sumNode(sum, group) : otherwise;
  for (let code = 0; code < codes; code += 1) {
    for (const [group, offset] of groups.entries()) {
      const low = endOf(forest.below[code], group, single ? 0 : code);
      const high = endOf(forest.above[code], group, single ? 0 : codes + code);
      // Totals flow down and groups flow up, so that each node takes in what it gives out.
      const [from, to] = group === 0 && !single ? [high, low] : [low, high];
      edges.push({ cell: base + code * step + offset, from, to });
    }
  }
  return networkOf(edges, firstSum + forest.sums.length * size);
}
