import type { Dimension } from "#domain/audit/published-table.ts";

/** One sum of a table, in places of cells. */
export type CellSum = {
  readonly total: number;
  readonly parts: readonly number[];
  /** The dimension along which is added. */
  readonly along: number;
};

/** Calls `visit` for every sum of a table: each sum of each dimension, at every combination of the others. */
export function forEachSum(
  dimensions: readonly Dimension[],
  strides: readonly number[],
  visit: (sum: CellSum) => void,
): void {
  for (const [along, { sums }] of dimensions.entries()) {
    if (sums.length === 0) continue;
    const step = strides[along] ?? 1;
    for (const base of basesOf(dimensions, strides, [along])) {
      for (const { total, parts } of sums) {
        visit({
          total: base + total * step,
          parts: parts.map((part) => base + part * step),
          along,
        });
      }
    }
  }
}

/** Places of the first cells of all slices that remain when some dimensions are left out. */
export function basesOf(
  dimensions: readonly Dimension[],
  strides: readonly number[],
  without: readonly number[],
): readonly number[] {
  let bases: number[] = [0];
  for (const [d, { codes }] of dimensions.entries()) {
    if (without.includes(d)) continue;
    const step = strides[d] ?? 1;
    bases = bases.flatMap((base) => codes.map((_, code) => base + code * step));
  }
  return bases;
}
