/** What makes a cell unsafe, and how much uncertainty a hidden cell must keep. */
export type ProtectRules = {
  /** Counts from 1 to under this number are unsafe; the owner of the data sets it. */
  readonly threshold: number;
  /** Whether a 0 is unsafe too. When published, a 0 is never hidden to protect another cell. */
  readonly zeros: "publish" | "protect";
  /** Whether a cell that holds everybody of its total is unsafe: it tells a trait of them all. */
  readonly groups: boolean;
  /** For amounts with contributions per respondent. */
  readonly dominance: DominanceRule | undefined;
  /**
   * Whether the only person of a hidden cell, who knows it, must be unable to work out another.
   * Meant for amounts and for cells of which people know to be the only one.
   */
  readonly singletons: boolean;
  /** Least width of what a reader can find out of an unsafe cell: highest minus lowest possible. */
  readonly width: number;
  /**
   * `nonNegative`: the reader knows that counts are not negative, as in the literature.
   * `threshold`: the reader also knows the rules, so that a primary cell is under the threshold
   * and a secondary one is not.
   */
  readonly reader: "nonNegative" | "threshold";
  /** What it costs to hide a cell: the people in it plus one, or one for every cell. */
  readonly cost: "people" | "cells";
  /** Instead of hiding, every count is rounded to a multiple of this number: 5 or 10. */
  readonly round?: number;
};

/**
 * Concentration of an amount, Handbook on Statistical Disclosure Control, 2nd ed. 2024, ch. 4:
 * `nk`: the n largest have more than k percent; `p`: the second largest can come within p percent
 * of the largest; `pq`: the same, when everybody knows each other to within q percent.
 */
export type DominanceRule =
  | { readonly kind: "nk"; readonly n: number; readonly k: number }
  | { readonly kind: "p"; readonly p: number }
  | { readonly kind: "pq"; readonly p: number; readonly q: number };

/**
 * Ten is stricter than the three that the handbook calls usual: these figures are about people in
 * a weak position. No figure of a statistics office or of the law was found for them, so the rule
 * of the data owner goes before this one.
 */
export const defaultRules: ProtectRules = {
  threshold: 10,
  zeros: "publish",
  groups: false,
  dominance: undefined,
  singletons: false,
  width: 1,
  reader: "nonNegative",
  cost: "people",
};
