import type { DimensionSum } from "#domain/audit/published-table.ts";
import { randomFrom } from "#domain/priority/random.ts";
import type { CountTable } from "#domain/protect/count-table.ts";

type Shape = {
  /** Areas per level under the country. */
  readonly places: readonly number[];
  readonly dates: number;
};

const groups = ["T", "a", "b", "c", "d", "e"];

/** Counts that look like those of parks: most are small, a few are large. */
export function syntheticTable({ places, dates }: Shape): CountTable {
  const { codes, sums, leaves } = treeOf(places);
  const row = groups.length * dates;
  const counts = new Array<number>(codes.length * row).fill(0);
  const add = (cell: number, amount: number) => {
    counts[cell] = (counts[cell] ?? 0) + amount;
  };
  const random = randomFrom(7);
  for (const area of leaves) {
    for (const { group, date, count } of countsOf(random, dates)) {
      for (const each of [0, group]) add(area * row + each * dates + date, count);
    }
  }
  addUp(counts, sums, row);
  const days = Array.from({ length: dates }, (_, i) => `d${i}`);
  const date = { name: "date", codes: days, sums: [] };
  const group = { name: "group", codes: groups, sums: [{ total: 0, parts: [1, 2, 3, 4, 5] }] };
  return { dimensions: [{ name: "area", codes, sums }, group, date], counts };
}

/** A table with the lowest areas in other regions as well, each region a run of areas, as many as told. */
export function withRegions(table: CountTable, regions: readonly number[]): CountTable {
  const [area, ...others] = table.dimensions;
  if (!area) return table;
  const totals = new Set(area.sums.map(({ total }) => total));
  const leaves = [...area.codes.keys()].filter((code) => !totals.has(code));
  const codes = [...area.codes];
  const sums = [...area.sums];
  for (const [grouping, count] of regions.entries()) {
    const parts = Array.from({ length: count }, (_, region) => {
      const members = leaves.filter(
        (_leaf, i) => Math.floor((i * count) / leaves.length) === region,
      );
      const total = codes.push(`R${grouping}.${region}`) - 1;
      sums.push({ total, parts: members });
      return total;
    });
    sums.push({ total: 0, parts });
  }
  const counts = table.counts.map((count) => count ?? 0);
  addUp(counts, sums, counts.length / area.codes.length);
  return { dimensions: [{ ...area, codes, sums }, ...others], counts };
}

/** Fills in the rows of totals from those of their parts, the lowest first. */
function addUp(counts: number[], sums: readonly DimensionSum[], row: number): void {
  for (const { total, parts } of sums.toReversed()) {
    for (let at = 0; at < row; at += 1) {
      counts[total * row + at] = parts.reduce(
        (sum, part) => sum + (counts[part * row + at] ?? 0),
        0,
      );
    }
  }
}

/** The codes of a tree and its sums, those above first. */
function treeOf(places: readonly number[]) {
  const codes = ["NL"];
  const sums: DimensionSum[] = [];
  let leaves = [0];
  for (const [level, size] of places.entries()) {
    const parents = leaves;
    const parts = new Map<number, number[]>(parents.map((parent) => [parent, []]));
    leaves = Array.from({ length: size }, (_, i) => {
      const parent = parents[i % parents.length] ?? 0;
      parts.get(parent)?.push(codes.length);
      return codes.push(`${"PGK"[level]}${i}`) - 1;
    });
    for (const [total, members] of parts) sums.push({ total, parts: members });
  }
  return { codes, sums, leaves };
}

/** The counts of one area by group and date. */
function* countsOf(random: () => number, dates: number) {
  const size = 1 + 30 * random() ** 4;
  for (let group = 1; group < groups.length; group += 1) {
    const usual = size * group * random();
    for (let date = 0; date < dates; date += 1) {
      yield { group, date, count: Math.round(usual * (0.8 + 0.4 * random())) };
    }
  }
}
