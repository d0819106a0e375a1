import type { ChoroplethView } from "#views/choropleth-view.ts";

/** Many circles on one map are drawn smaller than a few. */
const few = 40;
const largest = { few: 36, many: 24 };

/**
 * Radius in pixels of the circle of an amount: its area is in proportion to the amount, and the
 * largest amount of the scope over all dates has the largest circle, so that sliding the date compares.
 */
export function circleRadius(
  amount: number,
  { span, figures }: Pick<ChoroplethView, "span" | "figures">,
): number {
  const most = span?.[1] ?? 0;
  if (!(most > 0) || !(amount > 0)) return 0;
  const radius = figures.length <= few ? largest.few : largest.many;
  return radius * Math.sqrt(amount / most);
}
