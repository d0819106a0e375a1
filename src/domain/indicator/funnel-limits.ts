/** Rates as a part of the base, between which chance keeps an area 95 and 99.8 times in 100. */
export type FunnelLimits = {
  readonly usual: { readonly low: number; readonly high: number };
  readonly widest: { readonly low: number; readonly high: number };
};

/**
 * Between which rates an area lies when only chance makes it differ from the common rate. Counts are
 * taken as Poisson; limits are interpolated between whole counts, so that they are smooth.
 *
 * @param common the rate of all areas together, as a part of the base; above 0
 * @param base people among whom was counted; above 0
 * @see Spiegelhalter (2005), Funnel plots for comparing institutional performance, appendix A.1.1
 */
export function funnelLimits(common: number, base: number): FunnelLimits {
  const [widestLow = 0, low = 0, high = 0, widestHigh = 0] = poissonQuantiles(
    common * base,
    [0.001, 0.025, 0.975, 0.999],
  ).map((count) => count / base);
  return { usual: { low, high }, widest: { low: widestLow, high: widestHigh } };
}

/**
 * Counts below which a part of a Poisson distribution lies, interpolated between whole counts.
 *
 * @param expected its mean, above 0
 * @param parts each between 0 and 1, ascending
 * @returns one count per part, at least 0
 */
export function poissonQuantiles(expected: number, parts: readonly number[]): readonly number[] {
  // Below eight standard deviations under the mean lies less than can be told in floating point.
  const first = Math.max(0, Math.floor(expected - 8 * Math.sqrt(expected) - 8));
  let count = first;
  let chance = Math.exp(count * Math.log(expected) - expected - logFactorial(count));
  let below = chance;
  return parts.map((part) => {
    while (below <= part) {
      count += 1;
      chance *= expected / count;
      below += chance;
    }
    return Math.max(0, count - (below - part) / chance);
  });
}

/** The natural logarithm of n!; by Stirling's series from 20 up, where it is exact to 12 digits. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
