/** Scores closer than this are equal: arithmetic in another order must not part a tie. */
export const tieWithin = 1e-9;

/**
 * Places by score, 1 for the highest. Equal scores share the best place and the places after
 * them are skipped (1, 2, 2, 4).
 *
 * @param scores one per area; `undefined` where there is none
 * @returns a place per area, in the same order; `undefined` without a score
 */
export function rank(scores: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const order = scores
    .map((score, area) => ({ score, area }))
    .filter((each): each is { score: number; area: number } => each.score !== undefined)
    .toSorted((a, b) => b.score - a.score || a.area - b.area);
  const places: (number | undefined)[] = scores.map(() => undefined);
  let place = 1;
  let above = Number.POSITIVE_INFINITY;
  for (const [index, { score, area }] of order.entries()) {
    if (above - score > tieWithin) place = index + 1;
    places[area] = place;
    above = score;
  }
  return places;
}
