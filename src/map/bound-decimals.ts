import type { Indicator } from "#domain/indicator/indicator.ts";

/** Decimals that class bounds need, one more than the figures at most. */
export function boundDecimals(
  bounds: readonly number[],
  { decimals }: Pick<Indicator, "decimals">,
): number {
  const most = decimals + 1;
  const needed = bounds.map((bound) => {
    let digits = 0;
    while (digits < most && Math.abs(bound - Number(bound.toFixed(digits))) > 1e-9) digits += 1;
    return digits;
  });
  return Math.max(0, ...needed);
}
