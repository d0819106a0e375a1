import { countBelow } from "./count-below.ts";

/**
 * The bounds without those that would leave a class empty, so that the legend never shows
 * a class without an area.
 *
 * @param bounds ascending, without repeats
 * @param sorted the values, ascending
 * @returns the highest bound of every run of bounds without a value between them,
 *          and none below the lowest or above the highest value
 */
export function occupied(bounds: readonly number[], sorted: readonly number[]): readonly number[] {
  const kept: number[] = [];
  let from = 0;
  for (const bound of bounds) {
    const below = countBelow(sorted, bound);
    if (below === sorted.length) break;
    if (below > from) kept.push(bound);
    else if (kept.length > 0) kept[kept.length - 1] = bound;
    from = below;
  }
  return kept;
}
