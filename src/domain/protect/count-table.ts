import type { Dimension } from "#domain/audit/published-table.ts";

/** The true counts of a table, before anything is published. */
export type CountTable = {
  readonly dimensions: readonly Dimension[];
  /**
   * People per combination of codes, the last dimension running fastest; `undefined` where no cell
   * is published. Totals are given as well and must be the sums of their parts.
   */
  readonly counts: readonly (number | undefined)[];
  /** What each respondent adds to a cell, for tables of amounts; by place of the cell. */
  readonly contributions?: ReadonlyMap<number, readonly number[]>;
};

/** Steps between neighbouring codes of every dimension in a list with the last running fastest. */
export function stridesOf(dimensions: readonly Dimension[]): readonly number[] {
  const strides: number[] = [];
  let step = 1;
  for (const { codes } of dimensions.toReversed()) {
    strides.unshift(step);
    step *= codes.length;
  }
  return strides;
}
