/**
 * Number of typing errors between two words: a letter too many, too few, wrong, or two neighbours
 * exchanged. Stops at `most` and then returns `most + 1`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(cell({ a, b, i, j }, { row, previous, older }));
    }
    if (Math.min(...row) > most) return most + 1;
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

type Rows = Readonly<Record<"row" | "previous" | "older", readonly number[]>>;

/** Fewest edits between the first `i` letters of `a` and the first `j` of `b`. */
function cell(
  { a, b, i, j }: { a: string; b: string; i: number; j: number },
  { row, previous, older }: Rows,
): number {
  const added = (row[j - 1] ?? 0) + 1;
  const removed = (previous[j] ?? 0) + 1;
  const kept = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const least = Math.min(added, removed, kept);
  const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return exchanged ? Math.min(least, (older[j - 2] ?? 0) + 1) : least;
}
