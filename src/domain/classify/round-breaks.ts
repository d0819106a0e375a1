import { ascending } from "./ascending.ts";
import { countBelow } from "./count-below.ts";
import { occupied } from "./occupied.ts";

/**
 * Class bounds that read well: a stretch of the ladder 1, 2, 5, 10, 20, 50, … or of equal steps
 * of 1, 2 or 5 times a power of ten. Of all such stretches the one that tells most is taken:
 * that with the highest entropy of areas over classes; of equals the one with the fewest digits.
 * When values lie on both sides of 0, 0 is a bound.
 *
 * @param values  one number per area and date, in any order
 * @param classes wanted number of classes, a whole number of at least 1
 * @returns inner bounds, ascending, at most `classes - 1`; no class is empty
 */
export function roundBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = ascending(values);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high || classes < 2) return [];
  const signed = low < 0 && high > 0;
  let best: readonly number[] = [];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates(low, high, classes - 1)) {
    const bounds = occupied(candidate, sorted);
    if (signed && !bounds.includes(0)) continue;
    const score = entropy(sorted, bounds) - 0.001 * digits(bounds);
    if (score > bestScore) {
      best = bounds;
      bestScore = score;
    }
  }
  return best;
}

function candidates(low: number, high: number, length: number): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
  const rungs: number[] = [];
  for (let power = top - 6; power <= top; power += 1) {
    for (const digit of [1, 2, 5]) {
      const step = tidy(digit * 10 ** power);
      rungs.push(step);
      // More steps than this between lowest and highest would only cut a corner of the values.
      if ((high - low) / step > 4 * length) continue;
      const multiples: number[] = [];
      for (let at = Math.floor(low / step) + 1; at * step <= high; at += 1) {
        multiples.push(tidy(at * step));
      }
      found.push(...windows(multiples, length));
    }
  }
  const mirrored = [...rungs.map((rung) => -rung).reverse(), 0, ...rungs];
  const signed = low < 0 && high > 0;
  found.push(...windows(rungs, length));
  if (low < 0) found.push(...windows(mirrored.slice(0, rungs.length), length));
  if (signed) for (const rung of rungs) found.push(...aroundZero(mirrored, rung, length));
  return found;
}

/** Stretches of the ladder on both sides of 0 of which the rung next to 0 is given. */
function aroundZero(
  mirrored: readonly number[],
  rung: number,
  length: number,
): readonly (readonly number[])[] {
  const shortened = mirrored.filter((bound) => bound === 0 || Math.abs(bound) >= rung);
  return windows(shortened, length).filter((bounds) => bounds.includes(0));
}

function windows(bounds: readonly number[], length: number): readonly (readonly number[])[] {
  if (bounds.length <= length) return [bounds];
  return Array.from({ length: bounds.length - length + 1 }, (_, start) =>
    bounds.slice(start, start + length),
  );
}

/** Shannon entropy of the division, in nats: how much the class of an area tells. */
function entropy(sorted: readonly number[], bounds: readonly number[]): number {
  let sum = 0;
  let from = 0;
  for (const to of [...bounds.map((bound) => countBelow(sorted, bound)), sorted.length]) {
    const share = (to - from) / sorted.length;
    if (share > 0) sum -= share * Math.log(share);
    from = to;
  }
  return sum;
}

const digits = (bounds: readonly number[]) =>
  bounds.reduce((sum, bound) => sum + String(Math.abs(bound)).replace(/[.0]/g, "").length, 0);

const tidy = (bound: number) => Number(bound.toPrecision(12));
