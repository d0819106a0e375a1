import { ascending } from "./ascending.ts";
import { occupied } from "./occupied.ts";

/**
 * Class bounds at equal distances between the lowest and the highest value, without the
 * bounds that would leave a class empty.
 *
 * @returns inner bounds, ascending; none when all values are equal
 */
export function equalBreaks(values: readonly number[], classes: number): readonly number[] {
  const sorted = ascending(values);
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const bounds = Array.from({ length: classes - 1 }, (_, part) =>
    Number((low + ((part + 1) * (high - low)) / classes).toPrecision(12)),
  );
  return occupied([...new Set(bounds)], sorted);
}
