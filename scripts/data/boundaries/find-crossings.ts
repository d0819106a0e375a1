import { orient2d } from "robust-predicates";
import type { Arc } from "./smooth-arc.ts";

type Segment = {
  readonly arc: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly west: number;
  readonly east: number;
};

/**
 * Numbers of the lines that cross or touch another line, or themselves, anywhere but at shared ends
 * of segments; ascending. A topology without any has areas that do not overlap.
 */
export function findCrossings(arcs: readonly Arc[]): readonly number[] {
  const segments = arcs.flatMap(segmentsOf).toSorted((a, b) => a.west - b.west);
  const found = new Set<number>();
  segments.forEach((segment, index) => {
    for (let next = index + 1; next < segments.length; next += 1) {
      const other = segments[next];
      if (!other || other.west > segment.east) break;
      if (meet(segment, other)) {
        found.add(segment.arc);
        found.add(other.arc);
      }
    }
  });
  return [...found].toSorted((a, b) => a - b);
}

function segmentsOf(arc: Arc, number: number): readonly Segment[] {
  return arc.slice(1).flatMap((to, index) => {
    const from = arc[index] ?? to;
    if (same(from, to)) return [];
    return [
      { arc: number, from, to, west: Math.min(x(from), x(to)), east: Math.max(x(from), x(to)) },
    ];
  });
}

function meet(a: Segment, b: Segment): boolean {
  if (Math.max(y(a.from), y(a.to)) < Math.min(y(b.from), y(b.to))) return false;
  if (Math.max(y(b.from), y(b.to)) < Math.min(y(a.from), y(a.to))) return false;
  if ([a.from, a.to].some((end) => same(end, b.from) || same(end, b.to))) return foldsBack(a, b);
  return side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0;
}

/** Two segments from one place in the same direction lie on each other. */
function foldsBack(a: Segment, b: Segment): boolean {
  const shared = same(a.from, b.from) || same(a.from, b.to) ? a.from : a.to;
  const [p, q] = [shared === a.from ? a.to : a.from, same(shared, b.from) ? b.to : b.from];
  if (side({ ...a, from: shared, to: p }, q) !== 0) return false;
  return (x(p) - x(shared)) * (x(q) - x(shared)) + (y(p) - y(shared)) * (y(q) - y(shared)) > 0;
}

function side({ from, to }: Segment, at: readonly number[]): number {
  return Math.sign(orient2d(x(from), y(from), x(to), y(to), x(at), y(at)));
}

const x = (at: readonly number[]) => at[0] ?? 0;
const y = (at: readonly number[]) => at[1] ?? 0;
const same = (a: readonly number[], b: readonly number[]) => x(a) === x(b) && y(a) === y(b);
