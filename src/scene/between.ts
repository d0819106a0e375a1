import type { AreaFill } from "#views/choropleth-view.ts";

/** Two classes between which a range lies, with the name of their pattern. */
export type Between = { readonly key: string; readonly from: number; readonly to: number };

/** The name of the pattern of two classes, e.g. `between-0-2`. */
export const betweenKey = (from: number, to: number) => `between-${from}-${to}`;

/** Every pair of classes that the fills need a pattern for, once each. */
export function betweenPairs(fills: Iterable<AreaFill>): readonly Between[] {
  const pairs = new Map<string, Between>();
  for (const fill of fills) {
    if (fill.kind !== "between") continue;
    const { from, to } = fill;
    const key = betweenKey(from, to);
    pairs.set(key, { key, from, to });
  }
  return [...pairs.values()];
}
