import type { Equation } from "./hidden-system.ts";
import type { Bounds } from "./residual-flow.ts";

/** Rounds after which bounds that still creep are left where they are. */
const rounds = 60;

/**
 * Bounds that anybody can work out, sum by sum: what is left of a sum when all others are as small
 * or as large as they can be. Everything possible lies between them, and more may. Nothing when no
 * counts fit.
 */
export function outerRanges(equations: readonly Equation[], bounds: Bounds): Bounds | undefined {
  const now = { low: bounds.low.slice(), high: bounds.high.slice() };
  for (let round = 0; round < rounds; round += 1) {
    let changed = false;
    for (const equation of equations) if (narrowBy(equation, now)) changed = true;
    if (!changed) break;
  }
  const fits = now.low.every((low, unknown) => low <= (now.high[unknown] ?? 0) + 1e-6);
  return fits ? now : undefined;
}

/** Narrows the unknowns of one sum; whether any of them was. */
function narrowBy({ unknowns, signs, rest }: Equation, { low, high }: Bounds): boolean {
  // Least and most of the signed sum; sides without a limit are counted, not added.
  const least = { sum: 0, endless: 0 };
  const most = { sum: 0, endless: 0 };
  const add = (to: { sum: number; endless: number }, value: number) => {
    if (Number.isFinite(value)) to.sum += value;
    else to.endless += 1;
  };
  const ends = unknowns.map((unknown, i) => {
    const [a, b] = [low[unknown] ?? 0, high[unknown] ?? 0];
    return signs[i] === 1 ? ([a, b] as const) : ([-b, -a] as const);
  });
  for (const [from, to] of ends) {
    add(least, from);
    add(most, to);
  }
  let changed = false;
  for (const [i, unknown] of unknowns.entries()) {
    const [from = 0, to = 0] = ends[i] ?? [];
    const top = rest - without(least, from, Number.NEGATIVE_INFINITY);
    const bottom = rest - without(most, to, Number.POSITIVE_INFINITY);
    const [newLow, newHigh] = signs[i] === 1 ? [bottom, top] : [-top, -bottom];
    if (newLow > (low[unknown] ?? 0) + 1e-7) {
      low[unknown] = newLow;
      changed = true;
    }
    if (newHigh < (high[unknown] ?? 0) - 1e-7) {
      high[unknown] = newHigh;
      changed = true;
    }
  }
  return changed;
}

/** A sum of ends without one of them. */
function without(
  { sum, endless }: { readonly sum: number; readonly endless: number },
  own: number,
  limit: number,
): number {
  const others = Number.isFinite(own) ? endless : endless - 1;
  if (others > 0) return limit;
  return Number.isFinite(own) ? sum - own : sum;
}
