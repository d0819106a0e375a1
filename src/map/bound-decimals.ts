import type { Indicator } from "#domain/indicator/indicator.ts";

/** Decimals that a class bound needs, one more than the figures at most. */
export function boundDecimals(bound: number, { decimals }: Pick<Indicator, "decimals">): number {
  const most = decimals + 1;
  let digits = 0;
  while (digits < most && Math.abs(bound - Number(bound.toFixed(digits))) > 1e-9) digits += 1;
  return digits;
}
