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
    return common + (count / base - common) * weightOf(between, common / base);
  });
}

export type CountedBetween = {
  /** The least and the most people that may have been counted. */
  readonly low: number;
  readonly high: number;
  /** People among whom they were counted; above 0. */
  readonly base: number;
};

/**
 * Between which rates `empiricalBayes` must answer when counts are known between two ends only: whatever
 * the counts are, the rate lies within. Ends of the common rate, of the spread and of the weight are
 * each taken by themselves, so the answer may be wider than needed, and never too narrow.
 *
 * @returns per area, in order, as a part of its base
 */
export function empiricalBayesBetween(
  areas: readonly CountedBetween[],
): readonly { readonly low: number; readonly high: number }[] {
  const bases = sum(areas.map(({ base }) => base));
  const least = sum(areas.map(({ low }) => low)) / bases;
  const most = sum(areas.map(({ high }) => high)) / bases;
  const distances = areas.map(({ low, high, base }) => ({
    low: base * Math.max(0, low / base - most, least - high / base) ** 2,
    high: base * Math.max(most - low / base, high / base - least) ** 2,
  }));
  const expected = areas.length / bases;
  const nearest = Math.max(0, sum(distances.map(({ low }) => low)) / bases - most * expected);
  const furthest = Math.max(0, sum(distances.map(({ high }) => high)) / bases - least * expected);
  return areas.map(({ low, high, base }) => {
    // The weight of the own rate: more the more areas differ, less the higher the common rate.
    const weights = [weightOf(nearest, most / base), weightOf(furthest, least / base)];
    const drawn = (common: number, own: number) =>
      weights.map((weight) => common + (own - common) * weight);
    return {
      low: Math.min(...drawn(least, low / base)),
      high: Math.max(...drawn(most, high / base)),
    };
  });
}

const weightOf = (between: number, chance: number) =>
  between === 0 ? 0 : between / (between + chance);

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
