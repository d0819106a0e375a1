import { ckmeans } from "simple-statistics";
import { ascending } from "./ascending.ts";
import { roundest } from "./roundest.ts";

/**
 * Class bounds at the natural gaps: the division with the smallest sum of squared distances
 * to the mean of each class. Each bound is the roundest number in its gap, which leaves every
 * value in its class.
 *
 * @returns inner bounds, ascending; fewer when there are fewer different values
 * @see Wang & Song (2011), Ckmeans.1d.dp, R Journal 3(2)
 */
export function naturalBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = ascending(values);
  const different = new Set(sorted).size;
  if (different < 2) return [];
  const clusters = ckmeans([...sorted], Math.min(classes, different));
  return clusters.slice(1).flatMap((cluster, before) => {
    const above = clusters[before]?.at(-1);
    const first = cluster[0];
    return above === undefined || first === undefined || above >= first
      ? []
      : roundest(above, first);
  });
}
