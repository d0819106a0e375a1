import type { Value } from "#domain/value/value.ts";

/** Multiples that have a plain word; the words are in `i18n/comparison-words.ts`. */
export const comparisonSteps = [
  0.1, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1.1, 1.2, 1.25, 1.33, 1.5, 2, 2.5, 3, 4, 5, 6, 7,
  8, 9, 10,
] as const;
export type ComparisonStep = (typeof comparisonSteps)[number];

/**
 * How one figure compares with another, never more precise than the margins of both allow.
 * `step` says that the first is about so many times the second; `precision` is `exactly` within
 * the tolerance of the step, `less` or `more` when every possible ratio lies on that side of it,
 * `about` when the margins do not tell.
 */
export type Comparison =
  | {
      readonly kind: "step";
      readonly step: ComparisonStep;
      readonly precision: "exactly" | "less" | "more" | "about";
    }
  /** Above ten times, where words are coarser than the figures: a whole number. */
  | {
      readonly kind: "times";
      readonly times: number;
      readonly precision: "exactly" | "more" | "about";
    }
  /** Beyond what is worth a size: above a hundred times, under a tenth. */
  | { readonly kind: "muchMore" | "muchLess" }
  /** A difference for certain, but too small or too uncertain to give a size. */
  | { readonly kind: "more" | "less" | "slightlyMore" | "slightlyLess" }
  /** No difference, or none that rounding lets us see. */
  | { readonly kind: "equal" | "aboutEqual" };

type Bounds = { readonly low: number; readonly middle: number; readonly high: number };

/** Margins wider than this (highest over lowest possible ratio) leave only "more" or "less". */
const widest = 1.35;
/** Below this relative difference two figures are called about equal. */
const negligible = 0.03;
/** Below this relative difference a certain difference is called slight, without a size. */
const slight = 0.075;

/** From here a whole number is nearer than "over ten times". */
const fewestTimes = 10.75;

/** "Nearly" so many times is at least this part of it. */
const nearly = 0.92;

/** Compares `part` with `whole`; nothing when either has no figure, or the second may be 0. */
export function compareValues(part: Value, whole: Value): Comparison | undefined {
  const numerator = boundsOf(part);
  const denominator = boundsOf(whole);
  if (!numerator || !denominator || denominator.low <= 0) return undefined;
  const low = numerator.low / denominator.high;
  const high = numerator.high / denominator.low;
  const middle = numerator.middle / denominator.middle;
  if (high - low < 1e-9 && Math.abs(middle - 1) < 1e-9) return { kind: "equal" };
  if ((low <= 1 && high >= 1) || Math.abs(middle - 1) < negligible) return { kind: "aboutEqual" };
  return differenceOf({ low, middle, high });
}

/** The words for two figures that certainly differ. */
function differenceOf({ low, middle, high }: Bounds): Comparison {
  const up = middle > 1;
  if (Math.abs(middle - 1) < slight) return { kind: up ? "slightlyMore" : "slightlyLess" };
  if (low > 104) return { kind: "muchMore" };
  if (high < 0.09) return { kind: "muchLess" };
  if (low <= 0 || high / low > widest) return { kind: up ? "more" : "less" };
  if (middle >= fewestTimes) return timesOf({ low, middle, high });
  const step = nearestStep(middle);
  return { kind: "step", step, precision: precisionOf(step, low, high) };
}

/** Every possible ratio rounds to the number, lies between it and the next, or the margins do not tell. */
function timesOf({ low, middle, high }: Bounds): Comparison {
  const nearest = Math.round(middle);
  if (low >= nearest - 0.25 && high <= nearest + 0.25) {
    return { kind: "times", times: nearest, precision: "exactly" };
  }
  const below = Math.floor(middle);
  return low > below && high < below + 1
    ? { kind: "times", times: below, precision: "more" }
    : { kind: "times", times: nearest, precision: "about" };
}

/** The fractions of a third are written with two decimals and meant exactly. */
export function stepRatio(step: ComparisonStep): number {
  if (step === 0.33) return 1 / 3;
  if (step === 0.67) return 2 / 3;
  return step === 1.33 ? 4 / 3 : step;
}

/** The step that words come nearest to: "nearly" reaches less far up than "over" reaches down. */
function nearestStep(ratio: number): ComparisonStep {
  const distance = (step: ComparisonStep) => Math.abs(Math.log(ratio / stepRatio(step)));
  const nearest = comparisonSteps.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  if (stepRatio(nearest) < 1.5 || ratio >= stepRatio(nearest) * nearly) return nearest;
  return comparisonSteps[comparisonSteps.indexOf(nearest) - 1] ?? nearest;
}

function precisionOf(step: ComparisonStep, low: number, high: number) {
  const ratio = stepRatio(step);
  // Words for a difference ("a quarter more") are finer than words for a multiple.
  const tolerance = ratio > 0.6 && ratio < 1.4 ? 0.02 : 0.04;
  if (low >= ratio * (1 - tolerance) && high <= ratio * (1 + tolerance)) return "exactly";
  if (high < ratio) return "less";
  return low > ratio ? "more" : "about";
}

/** The lowest and highest amount that a value may stand for; nothing when it tells none. */
export function boundsOf(value: Value): Bounds | undefined {
  if (value.kind === "range") {
    return { low: value.low, middle: (value.low + value.high) / 2, high: value.high };
  }
  if (value.kind === "nil") return { low: 0, middle: 0, high: 0 };
  if (value.kind !== "known") return undefined;
  const { amount, margin } = value;
  return { low: amount - margin, middle: amount, high: amount + margin };
}
