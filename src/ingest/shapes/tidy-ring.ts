import type { Position } from "geojson";
import type { ShapeRepair } from "./shape.ts";

export type TidyRing = {
  /** Closed: the first position stands at the end as well; fewer than four when it encloses nothing. */
  readonly positions: Position[];
  readonly repairs: readonly ShapeRepair[];
};

/**
 * A ring as it should be written: closed, no position twice in a row, and no spikes, which go out
 * and straight back. The ground that it encloses stays the same to the last digit.
 */
export function tidyRing(list: readonly Position[]): TidyRing {
  const repairs: ShapeRepair[] = [];
  const [first] = list;
  const last = list.at(-1);
  const closed = list.length > 1 && first && last ? same(first, last) : false;
  const open = closed ? list.slice(0, -1) : list;
  if (!closed && list.length >= 3) repairs.push("closed");
  const distinct = open.filter((position, i) => i === 0 || !same(position, open[i - 1]));
  if (distinct.length < open.length && distinct.length >= 3) repairs.push("duplicates");
  const smooth = withoutSpikes(distinct);
  // A ring that is nothing but spikes stays, so that what it is the outline of can be named.
  const kept = smooth.length < 3 ? distinct : smooth;
  if (kept.length < distinct.length) repairs.push("spike");
  const [start] = kept;
  return { positions: start ? [...kept, start] : [], repairs };
}

/** Positions of an open ring of which no side turns straight back over the one before. */
function withoutSpikes(open: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const position of open) {
    kept.push(position);
    while (turnsBack(kept.at(-3), kept.at(-2), kept.at(-1))) {
      kept.splice(-2, 1);
      if (same(kept.at(-1), kept.at(-2))) kept.pop();
    }
  }
  return withoutSpikeAtSeam(kept);
}

/** The same where the ring meets its own beginning. */
function withoutSpikeAtSeam(open: readonly Position[]): readonly Position[] {
  let [start, end] = [0, open.length];
  while (end - start >= 3) {
    const [first, last] = [open[start], open[end - 1]];
    if (same(last, first) || turnsBack(open[end - 2], last, first)) end -= 1;
    else if (turnsBack(last, first, open[start + 1])) start += 1;
    else break;
  }
  return open.slice(start, end);
}

function turnsBack(a?: Position, b?: Position, c?: Position): boolean {
  const [ax, ay] = a ?? [];
  const [bx, by] = b ?? [];
  const [cx, cy] = c ?? [];
  if (ax === undefined || ay === undefined || bx === undefined) return false;
  if (by === undefined || cx === undefined || cy === undefined) return false;
  const across = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  return across === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}

function same(a?: Position, b?: Position): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Twice the area of a closed ring, positive when it runs counter-clockwise. */
export function windingOf(ring: readonly Position[]): number {
  const [ox = 0, oy = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
  }
  return sum;
}
