export type Share<Area> = { readonly area: Area; readonly share: number };

export type Shares<Area> = {
  /** Largest first; equal ones (to a billionth) by area, low to high. */
  readonly shares: readonly Share<Area>[];
  /** The part outside every area; with the shares it makes 1. */
  readonly outside: number;
};

/** A smaller part is rounding, not ground: of a park of 100 hectares it is a square of 3 cm. */
const leastShare = 1e-9;

/**
 * Makes measured shares agree: those of one area are added, parts too small to be ground fall away,
 * what is left to 1 is outside, and where areas overlap (together more than 1) every share shrinks in
 * proportion.
 */
export function settleShares<Area extends number | string>(
  measured: readonly Share<Area>[],
): Shares<Area> {
  const sums = new Map<Area, number>();
  for (const { area, share } of measured) sums.set(area, (sums.get(area) ?? 0) + share);
  const real = [...sums].filter(([, share]) => share >= leastShare);
  const sum = real.reduce((total, [, share]) => total + share, 0);
  const full = sum > 1 - leastShare;
  return {
    shares: real
      .map(([area, share]) => ({ area, share: full ? share / sum : share }))
      .toSorted((a, b) => billionths(b.share) - billionths(a.share) || (a.area < b.area ? -1 : 1)),
    outside: full ? 0 : 1 - sum,
  };
}

function billionths(share: number): number {
  return Math.round(share / leastShare);
}
