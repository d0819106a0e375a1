import type { AreaCode } from "#domain/area/area.ts";
import type { Size } from "./camera.ts";

/** A label that may be placed: where its name would be centred, and how much room its area has. */
export type LabelWish = {
  readonly code: AreaCode;
  readonly name: string;
  /** Characters on the line under the name; 0 when there is no such line. */
  readonly below: number;
  readonly x: number;
  readonly y: number;
  readonly areaWidth: number;
  readonly areaHeight: number;
  /** Higher comes first; 2 is granted whatever the size of its area. */
  readonly rank: number;
};

/** Lettering of the map: 13.5 px semibold, on average a little over half an em wide. */
export const labelLine = 17;
const letter = 7.3;
/** A name may stand out of its area by this much of its width. */
const overhang = 1.35;

type Rectangle = readonly [number, number, number, number];

/**
 * The wishes that can be granted without one label covering another or leaving the picture:
 * higher ranks first, then by the size of the area.
 */
export function grantLabels(wishes: readonly LabelWish[], size: Size): ReadonlySet<AreaCode> {
  const placed: Rectangle[] = [];
  const granted = new Set<AreaCode>();
  const order = wishes.toSorted(
    (a, b) =>
      b.rank - a.rank ||
      b.areaWidth * b.areaHeight - a.areaWidth * a.areaHeight ||
      (a.code < b.code ? -1 : 1),
  );
  for (const wish of order) {
    const box = boxOf(wish);
    if (wish.rank < 2 && !fits(wish, box)) continue;
    if (box[0] < 0 || box[2] > size.width || box[1] < 0 || box[3] > size.height) continue;
    if (placed.some((other) => overlap(other, box))) continue;
    placed.push(box);
    granted.add(wish.code);
  }
  return granted;
}

function boxOf({ name, below, x, y }: LabelWish): Rectangle {
  const width = Math.max(name.length, below) * letter + 4;
  const bottom = below > 0 ? 1.5 * labelLine : 0.5 * labelLine;
  return [x - width / 2, y - 0.5 * labelLine, x + width / 2, y + bottom];
}

const fits = ({ areaWidth, areaHeight }: LabelWish, [left, top, right, bottom]: Rectangle) =>
  right - left <= areaWidth * overhang && bottom - top <= areaHeight;

const overlap = (a: Rectangle, b: Rectangle) =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
