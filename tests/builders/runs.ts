/** Whether the tests are run for thousands of changed sources, one after the other. */
export const mutating = process.env["MUTATING"] !== undefined;

/**
 * How often a property is tried: a tenth while the sources are mutated, where each is tried against
 * hundreds of mutants, so that a score is never too high for it.
 */
export const runs = (often: number) => (mutating ? Math.ceil(often / 10) : often);
