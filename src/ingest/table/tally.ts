/**
 * How often each text stands in a column, from a record on. What a column is about is judged by all
 * of its cells: a part of them would make it depend on the order of the rows.
 */
export function tally(cells: readonly string[], first: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let record = first; record < cells.length; record += 1) {
    const text = cells[record] ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
