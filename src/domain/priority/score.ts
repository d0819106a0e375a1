import type { Recipe } from "./recipe.ts";

/**
 * The lowest position a geometric mean works with. Positions 0–100 are moved to 1–100 first:
 * a product with one 0 is 0 whatever the other parts say, and would rank such areas by nothing.
 * @see Becker et al. (2022), COINr, which aggregates on the same 1–100 scale
 */
const geometricFloor = 1;

/** What a position counts for before weighing: itself, or for the geometric mean its logarithm on the 1–100 scale. */
export function term(position: number, mean: Recipe["mean"]): number {
  if (mean === "arithmetic") return position;
  return Math.log(geometricFloor + (position * (100 - geometricFloor)) / 100);
}

/** Weights as shares of their sum; all 0 when nothing weighs. */
export function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

/**
 * The priority score of one area: the weighted mean of its positions.
 *
 * Arithmetic: 0–100, a low part can be made up for by a high one. Geometric: 1–100, a low part
 * pulls harder (see `term` for how 0 is handled).
 *
 * @param positions 0–100 per part, from `normalise`; a part with weight 0 may be `undefined`
 * @param weights   0 or more per part, only the proportions matter
 * @returns the score, or `undefined` when a weighted part is missing or nothing weighs
 */
export function score(
  positions: readonly (number | undefined)[],
  weights: readonly number[],
  mean: Recipe["mean"],
): number | undefined {
  let sum = 0;
  let weighed = false;
  for (const [part, share] of shares(weights).entries()) {
    if (share === 0) continue;
    const position = positions[part];
    if (position === undefined) return undefined;
    weighed = true;
    sum += share * term(position, mean);
  }
  if (!weighed) return undefined;
  return mean === "arithmetic" ? sum : Math.exp(sum);
}
