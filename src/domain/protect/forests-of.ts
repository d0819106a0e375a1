import type { Dimension, DimensionSum } from "#domain/audit/published-table.ts";

/** Sums in which every code is a part at most once and a total at most once. */
export type Forest = {
  readonly sums: readonly DimensionSum[];
  /** Per code the sum that it is a part of and the sum that it is the total of; -1 for none. */
  readonly above: Int32Array;
  readonly below: Int32Array;
};

/**
 * The groupings of a dimension as forests that together hold every sum. One grouping is one
 * forest; groupings that overlap become several.
 */
export function forestsOf({ codes, sums }: Dimension): readonly Forest[] {
  const forests: Forest[] = [];
  let left = sums;
  while (left.length > 0) {
    const above = new Int32Array(codes.length).fill(-1);
    const below = new Int32Array(codes.length).fill(-1);
    const chosen: DimensionSum[] = [];
    const fits = ({ total, parts }: DimensionSum) =>
      below[total] === -1 && parts.every((part) => above[part] === -1);
    // A sum left by an earlier forest goes first; the others complete the forest where they fit.
    for (const sum of [...left, ...sums]) {
      if (!fits(sum)) continue;
      below[sum.total] = chosen.length;
      for (const part of sum.parts) above[part] = chosen.length;
      chosen.push(sum);
    }
    forests.push({ sums: chosen, above, below });
    left = left.filter((sum) => !chosen.includes(sum));
  }
  return forests;
}
