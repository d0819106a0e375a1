import type { Value } from "#domain/value/value.ts";
import { boundsOf } from "./comparison.ts";
import type { FindingFact } from "./finding.ts";

/** Wider than this (highest over lowest) the number is called "about". */
const precise = 1.05;
/** Rounding to two figures may move the number so far without calling it "about". */
const rounded = 0.02;

/**
 * A rate per thousand as one in so many: a whole number under 100, two significant figures from
 * there. Nothing for a rate of 0, and none above a third, where "one in two" would be too rough.
 */
export function oneIn(rate: Value): Extract<FindingFact, { kind: "oneIn" }> | undefined {
  const bounds = boundsOf(rate);
  if (!bounds || bounds.middle <= 0 || bounds.middle > 1000 / 3) return undefined;
  const exact = 1000 / bounds.middle;
  const step = exact < 100 ? 1 : 10 ** (Math.floor(Math.log10(exact)) - 1);
  const inhabitants = Math.round(exact / step) * step;
  const moved = step > 1 && Math.abs(inhabitants - exact) / exact > rounded;
  const about = moved || bounds.low <= 0 || bounds.high / bounds.low > precise;
  return { kind: "oneIn", inhabitants, about };
}
