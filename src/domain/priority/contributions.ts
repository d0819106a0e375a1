import type { Recipe } from "./recipe.ts";
import { score, shares, term } from "./score.ts";

/**
 * How many points of an area's score come from each part; together they are the score.
 *
 * Arithmetic: the share of the part times its position. Geometric: a product has no parts that
 * add up, so the score is divided in proportion to the logarithms that each part brings in
 * (its multiplicative share); with every part at the bottom it is divided by weight.
 *
 * @returns points per part, in the order of the parts; `undefined` when there is no score
 */
export function contributions(
  positions: readonly (number | undefined)[],
  weights: readonly number[],
  mean: Recipe["mean"],
): readonly number[] | undefined {
  const whole = score(positions, weights, mean);
  if (whole === undefined) return undefined;
  const parts = shares(weights).map((share, part) =>
    share === 0 ? 0 : share * term(positions[part] ?? 0, mean),
  );
  if (mean === "arithmetic") return parts;
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return shares(weights).map((share) => share * whole);
  return parts.map((part) => (whole * part) / total);
}
