import { type Outline, stride } from "./outline.ts";

/**
 * Ground on the plane of degrees, by one idea: a shape is what lies west of its upward edges less what
 * lies west of its downward ones. What two shapes share is then a sum over pairs of edges of what lies
 * west of both, and such a sum needs no crossing points, no sorting along borders and no special cases:
 * edges that touch, coincide or cross within rounding change it by no more than rounding.
 */

/** Square degrees inside an outline, counted as often as its rings wind around them. */
export function groundOf(outline: Outline): number {
  return groundBelow(outline, Number.POSITIVE_INFINITY);
}

/** Square degrees inside an outline and south of a line; `y` counts from the south of its box. */
export function groundBelow({ edges, count }: Outline, y: number): number {
  let sum = 0;
  for (let at = 0; at < stride * count; at += stride) {
    const from = edges[at] as number;
    if (from >= y) break;
    const to = Math.min(edges[at + 1] as number, y);
    sum += (edges[at + 5] as number) * (to - from) * xAt(edges, at, (from + to) / 2);
  }
  return sum;
}

/** Square degrees inside an outline and west of one edge, by the sign of that edge. */
export function groundWestOf(
  { edges, count }: Outline,
  others: Float64Array,
  other: number,
): number {
  const south = others[other] as number;
  const north = others[other + 1] as number;
  let sum = 0;
  for (let at = 0; at < stride * count; at += stride) {
    if ((edges[at] as number) >= north) break;
    if ((edges[at + 1] as number) <= south) continue;
    sum += (edges[at + 5] as number) * westOfBoth({ edges, at, others, other });
  }
  return sum * (others[other + 5] as number);
}

/** Pairs of edges, compared in a third of a second; municipalities have some 20 a corner. */
const mostPairs = 1e7;

/**
 * Square degrees inside an outline, counted by the square of how often its rings wind around them.
 * It equals `groundOf` only where the rings wind around everything once or not at all. `undefined`
 * when so many edges lie beside each other that it was given up.
 */
export function squaredGroundOf({ edges, count }: Outline): number | undefined {
  let sum = 0;
  let compared = 0;
  for (let at = 0; at < stride * count; at += stride) {
    const north = edges[at + 1] as number;
    const south = edges[at] as number;
    const sign = edges[at + 5] as number;
    let pairs = 0;
    for (let other = at + stride; other < stride * count; other += stride) {
      if ((edges[other] as number) >= north) break;
      pairs += (edges[other + 5] as number) * westOfBoth({ edges, at, others: edges, other });
      compared += 1;
    }
    if (compared > mostPairs) return undefined;
    sum += (north - south) * xAt(edges, at, (south + north) / 2) + 2 * sign * pairs;
  }
  return sum;
}

type Pair = {
  readonly edges: Float64Array;
  readonly at: number;
  readonly others: Float64Array;
  readonly other: number;
};

/** Ground west of both of two edges, in the rows that both pass. */
function westOfBoth({ edges, at, others, other }: Pair): number {
  const from = Math.max(edges[at] as number, others[other] as number);
  const to = Math.min(edges[at + 1] as number, others[other + 1] as number);
  const a0 = xAt(edges, at, from);
  const a1 = xAt(edges, at, to);
  const b0 = xAt(others, other, from);
  const b1 = xAt(others, other, to);
  const start = a0 - b0;
  const end = a1 - b1;
  if (start <= 0 && end <= 0) return ((to - from) * (a0 + a1)) / 2;
  if (start >= 0 && end >= 0) return ((to - from) * (b0 + b1)) / 2;
  const turn = start / (start - end);
  const x = a0 + (a1 - a0) * turn;
  const first = start < 0 ? a0 : b0;
  const last = start < 0 ? b1 : a1;
  return ((to - from) * (turn * (first + x) + (1 - turn) * (x + last))) / 2;
}

function xAt(edges: Float64Array, at: number, y: number): number {
  return (edges[at + 2] as number) + (y - (edges[at + 3] as number)) * (edges[at + 4] as number);
}
