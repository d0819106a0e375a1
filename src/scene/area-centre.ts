import type { Area } from "#domain/area/area.ts";
import type { AreaGeometry, AreaShape } from "./area-geometry.ts";
import { type Point, project } from "./camera.ts";

const rows = 25;
const remembered = new WeakMap<AreaShape, Point>();

/**
 * Where the name or circle of an area stands, in Mercator radians: in the widest part of the drawn
 * shape, rather in the middle than at an end; the centre of the area itself when it is not drawn.
 */
export function areaCentre(geometry: AreaGeometry, { code, centre }: Area): Point {
  const shape = geometry.municipalities.get(code) ?? geometry.provinces.get(code);
  if (!shape) return project(centre);
  let found = remembered.get(shape);
  if (!found) {
    found = widest(geometry, shape) ?? project(centre);
    remembered.set(shape, found);
  }
  return found;
}

type Chord = readonly [from: number, to: number];

/** Cuts the shape into rows and looks for the place with most room to both sides in three rows. */
function widest(geometry: AreaGeometry, shape: AreaShape): Point | undefined {
  const [, top, , bottom] = shape.box;
  const heightOf = (row: number) => top + ((row + 0.5) / rows) * (bottom - top);
  const crossings = crossingsOf(geometry, shape, heightOf);
  const chords = crossings.map(chordsOf);
  let best: Point | undefined;
  let most = 0;
  for (let row = 1; row < rows - 1; row += 1) {
    const central = 1 - 0.5 * Math.abs((2 * (row + 0.5)) / rows - 1);
    for (const chord of chords[row] ?? []) {
      const [from, to] = narrowed(chord, [chords[row - 1] ?? [], chords[row + 1] ?? []]);
      if ((to - from) * central <= most) continue;
      most = (to - from) * central;
      best = [(from + to) / 2, heightOf(row)];
    }
  }
  return best;
}

/** Where the outline crosses the middle of every row. */
function crossingsOf(
  { arcs }: AreaGeometry,
  { rings, box: [, top, , bottom] }: AreaShape,
  heightOf: (row: number) => number,
): readonly (readonly number[])[] {
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  const rowAt = (y: number) => ((y - top) / (bottom - top)) * rows;
  const cross = ([fromX, fromY]: Point, [toX, toY]: Point) => {
    // Rows that the line may cross, one more on either side for rounding.
    const last = Math.min(rows - 1, Math.ceil(rowAt(Math.max(fromY, toY))));
    for (
      let row = Math.max(0, Math.floor(rowAt(Math.min(fromY, toY))) - 1);
      row <= last;
      row += 1
    ) {
      const y = heightOf(row);
      if (fromY > y !== toY > y) {
        crossings[row]?.push(fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
      }
    }
  };
  for (const arc of rings.flat()) {
    const points = arcs[arc < 0 ? ~arc : arc] ?? new Float64Array();
    for (let at = 2; at < points.length; at += 2) {
      cross([points[at - 2] ?? 0, points[at - 1] ?? 0], [points[at] ?? 0, points[at + 1] ?? 0]);
    }
  }
  return crossings;
}

function chordsOf(crossings: readonly number[]): readonly Chord[] {
  const sorted = crossings.toSorted((a, b) => a - b);
  const chords: Chord[] = [];
  for (let at = 1; at < sorted.length; at += 2) chords.push([sorted[at - 1] ?? 0, sorted[at] ?? 0]);
  return chords;
}

/** What of a chord is also inside in the rows above and below; no more than a point when nothing is. */
function narrowed([from, to]: Chord, others: readonly (readonly Chord[])[]): Chord {
  let [left, right] = [from, to];
  const middle = (from + to) / 2;
  for (const row of others) {
    const same = row.find(([start, end]) => start <= middle && end >= middle);
    if (!same) return [middle, middle];
    left = Math.max(left, same[0]);
    right = Math.min(right, same[1]);
  }
  return [left, right];
}
