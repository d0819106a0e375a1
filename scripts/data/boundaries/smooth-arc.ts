/** A line of a topology; further numbers after longitude and latitude are dropped. */
export type Arc = number[][];

/**
 * The line through the middles of the segments, from the same begin to the same end.
 * Voronoi borders zigzag between settlements; two rounds of this bring them nearer to the real ones.
 */
export function smoothArc(arc: Arc, rounds: number): Arc {
  const [first, last] = [arc[0], arc.at(-1)];
  if (rounds === 0 || !first || !last || arc.length < 4 || same(first, last)) return arc;
  const middles = arc.slice(1).map(([x = 0, y = 0], index) => {
    const [px = 0, py = 0] = arc[index] ?? [];
    return [(px + x) / 2, (py + y) / 2];
  });
  return smoothArc([first, ...middles, last], rounds - 1);
}

const same = (a: readonly number[], b: readonly number[]) => a[0] === b[0] && a[1] === b[1];
