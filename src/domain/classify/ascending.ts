/** The numbers from low to high; the given list stays as it is. */
export function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}
