/** Ways to divide values into classes. `round` gives readable bounds and is the default. */
export const classMethods = ["round", "quantile", "natural", "equal"] as const;
export type ClassMethod = (typeof classMethods)[number];
