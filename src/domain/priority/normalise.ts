import type { Recipe, RecipePart } from "./recipe.ts";

/** How figures are put on one scale: the method and whether more of it means more need. */
export type Scaling = {
  readonly normalisation: Recipe["normalisation"];
  readonly direction: RecipePart["direction"];
};

/** Where everything stands when an indicator does not tell the areas apart. */
const middle = 50;

/**
 * Puts figures of any unit on a scale from 0 (least need) to 100 (most need).
 *
 * `minMax` keeps the distances: the lowest figure becomes 0, the highest 100.
 * `rank` keeps only the order: places are spread evenly, equal figures share the average of
 * their places. Direction `lower` turns the scale round. When all figures are equal every
 * one becomes 50.
 *
 * @param amounts one figure per area in any unit; `undefined` where there is none
 * @returns a number from 0 to 100 per area, in the same order; `undefined` stays `undefined`
 * @see OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5
 */
export function normalise(
  amounts: readonly (number | undefined)[],
  { normalisation, direction }: Scaling,
): readonly (number | undefined)[] {
  const known = amounts.filter((amount) => amount !== undefined).toSorted((a, b) => a - b);
  const lowest = known[0];
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined) return amounts;
  const upward = (amount: number) => {
    if (lowest === highest) return middle;
    if (normalisation === "minMax") return 100 * ((amount - lowest) / (highest - lowest));
    const below = firstNotBelow(known, amount);
    const upTo = firstAbove(known, amount);
    return (100 * ((below + upTo - 1) / 2)) / (known.length - 1);
  };
  return amounts.map((amount) => {
    if (amount === undefined) return undefined;
    return direction === "lower" ? 100 - upward(amount) : upward(amount);
  });
}

/** How many of the sorted numbers are lower than `amount`. */
function firstNotBelow(sorted: readonly number[], amount: number): number {
  return bisect(sorted, (other) => other < amount);
}

/** How many of the sorted numbers are at most `amount`. */
function firstAbove(sorted: readonly number[], amount: number): number {
  return bisect(sorted, (other) => other <= amount);
}

function bisect(sorted: readonly number[], before: (other: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (before(sorted[half] ?? Number.POSITIVE_INFINITY)) low = half + 1;
    else high = half;
  }
  return low;
}
