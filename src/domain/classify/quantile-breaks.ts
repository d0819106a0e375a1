import { quantileSorted } from "d3-array";
import { ascending } from "./ascending.ts";
import { roundest } from "./roundest.ts";

/**
 * Class bounds that divide areas into groups of, as nearly as ties allow, equal size.
 * Each bound is the roundest number that divides as the quantile does, so no class is empty.
 *
 * @param values  one number per area, in any unit and order
 * @param classes wanted number of classes, a whole number of at least 1
 * @returns inner bounds in the unit of `values`, ascending; fewer than `classes - 1` when
 *          values tie, none without values
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, type 7
 */
export function quantileBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = ascending(values);
  const bounds: number[] = [];
  let above = sorted[0];
  for (let part = 1; part < classes; part += 1) {
    const quantile = quantileSorted(sorted as number[], part / classes);
    if (quantile === undefined || above === undefined) break;
    const reached = sorted.findIndex((value) => value >= quantile);
    const below = sorted[reached - 1];
    const first = sorted[reached];
    if (below === undefined || first === undefined || below === first || first <= above) continue;
    bounds.push(roundest(below, first));
    above = first;
  }
  return bounds;
}
