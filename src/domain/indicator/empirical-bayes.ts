export type Counted = {
  /** People counted. */
  readonly count: number;
  /** People among whom they were counted; above 0. */
  readonly base: number;
};

/**
 * Rates drawn towards the rate of all areas together, the more so the fewer people an area has: where
 * few live, one household more or less makes a rate jump. Global empirical Bayes by the method of
 * moments; where areas differ no more than chance makes them differ, all get the common rate.
 *
 * @returns per area, in order, as a part of its base
 * @see Marshall (1991), Mapping disease and mortality rates using empirical Bayes estimators; spdep's EBest
 */
export function empiricalBayes(areas: readonly Counted[]): readonly number[] {
  const bases = sum(areas.map(({ base }) => base));
  const common = sum(areas.map(({ count }) => count)) / bases;
  const spread = sum(areas.map(({ count, base }) => base * (count / base - common) ** 2)) / bases;
  const between = Math.max(0, spread - common / (bases / areas.length));
  return areas.map(({ count, base }) => {
    const weight = between === 0 ? 0 : between / (between + common / base);
    return common + (count / base - common) * weight;
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
