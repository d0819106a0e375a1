/**
 * How often a property is tried: a tenth while the sources are mutated, where each is tried against
 * hundreds of mutants, so that a score is never too high for it.
 */
export const runs = (often: number) =>
  process.env["MUTATING"] === undefined ? often : Math.ceil(often / 10);
