/**
 * The class of a value: the number of bounds it reaches.
 * A value equal to a bound belongs to the class above it, for every method.
 *
 * @param breaks inner bounds, ascending
 * @returns 0 for the lowest class, `breaks.length` for the highest
 */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  for (const bound of breaks) {
    if (value < bound) break;
    index += 1;
  }
  return index;
}
