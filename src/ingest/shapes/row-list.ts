/** The first rows of a list as words; `…` when there are more. */
export function rowList(rows: readonly number[]): string {
  return rows.slice(0, 5).join(", ") + (rows.length > 5 ? ", …" : "");
}

/** Items that have the same key together, in the order in which keys were first met. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
