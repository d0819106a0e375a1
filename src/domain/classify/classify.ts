import { equalBreaks } from "./equal-breaks.ts";
import type { ClassMethod } from "./method.ts";
import { naturalBreaks } from "./natural-breaks.ts";
import { quantileBreaks } from "./quantile-breaks.ts";
import { roundBreaks } from "./round-breaks.ts";

const methods: Readonly<
  Record<ClassMethod, (values: readonly number[], classes: number) => readonly number[]>
> = {
  round: roundBreaks,
  quantile: quantileBreaks,
  natural: naturalBreaks,
  equal: equalBreaks,
};

/**
 * Inner class bounds by the named method, ascending, in the unit of the values.
 * At most `classes - 1`: no class is ever empty, so fewer when values tie.
 *
 * @throws RangeError when `classes` is not a whole number of at least 1
 */
export function classify(
  method: ClassMethod,
  values: readonly number[],
  classes: number,
): readonly number[] {
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`classes must be a whole number of at least 1, got ${classes}`);
  }
  return methods[method](values, classes);
}
