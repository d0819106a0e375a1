import type { DominanceRule } from "./protect-rules.ts";

export type Dominance = {
  readonly unsafe: boolean;
  /** How far above the total the upper end of what a reader can find must lie; 0 when safe. */
  readonly upper: number;
};

/**
 * Whether a few respondents make up so much of an amount that one of them can be estimated.
 *
 * @param contributions what each respondent adds, not negative, in any order
 * @see Handbook on Statistical Disclosure Control, 2nd ed. 2024, ch. 4, upper protection levels
 */
export function dominance(contributions: readonly number[], rule: DominanceRule): Dominance {
  const sorted = contributions.toSorted((a, b) => b - a);
  const total = sorted.reduce((sum, part) => sum + part, 0);
  const upper = protectionLevel(sorted, total, rule);
  return total > 0 && upper > 0 ? { unsafe: true, upper } : { unsafe: false, upper: 0 };
}

function protectionLevel(sorted: readonly number[], total: number, rule: DominanceRule): number {
  const [first = 0, second = 0] = sorted;
  const rest = total - first - second;
  switch (rule.kind) {
    case "nk": {
      const largest = sorted.slice(0, rule.n).reduce((sum, part) => sum + part, 0);
      return (largest * 100) / rule.k - total;
    }
    case "p":
      return (rule.p / 100) * first - rest;
    case "pq":
      return (rule.p / rule.q) * first - rest;
  }
}
