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
  /** Stands under a circle and cannot move beside it. */
  readonly fixed: boolean;
};

/** Lettering of the map: 13.5 px semibold, on average a little over half an em wide. */
export const labelLine = 17;
const letter = 7.3;
/** A name may stand out of its area by this much of its width. */
const overhang = 1.35;

type Rectangle = readonly [number, number, number, number];

/**
 * The wishes that can be granted without one label covering another or leaving the picture,
 * or lying under what is `covered`:
 * higher ranks first, then by the size of the area.
 */
export function grantLabels(
  wishes: readonly LabelWish[],
  size: Size,
  covered: readonly Rectangle[] = [],
): ReadonlyMap<AreaCode, { readonly x: number; readonly y: number }> {
  const placed: Rectangle[] = [...covered];
  const granted = new Map<AreaCode, { x: number; y: number }>();
  const order = wishes.toSorted(
    (a, b) =>
      b.rank - a.rank ||
      b.areaWidth * b.areaHeight - a.areaWidth * a.areaHeight ||
      (a.code < b.code ? -1 : 1),
  );
  for (const wish of order) {
    if (wish.rank < 2 && !fits(wish)) continue;
    const place = places(wish).find((each) => {
      const box = boxOf(each);
      const inside = box[0] >= 0 && box[2] <= size.width && box[1] >= 0 && box[3] <= size.height;
      return inside && !placed.some((other) => overlap(other, box));
    });
    if (!place) continue;
    placed.push(boxOf(place));
    granted.set(wish.code, { x: place.x, y: place.y });
  }
  return granted;
}

/** The place wished, and a little beside it where that is taken. */
function places(wish: LabelWish): readonly LabelWish[] {
  const moved = (right: number, down: number) => ({
    ...wish,
    x: wish.x + right * wish.areaWidth,
    y: wish.y + down * wish.areaHeight,
  });
  return wish.fixed
    ? [wish]
    : [wish, moved(-0.15, 0), moved(0.15, 0), moved(0, -0.15), moved(0, 0.15), moved(-0.25, 0)];
}

function boxOf({ name, below, x, y }: LabelWish): Rectangle {
  const width = Math.max(name.length, below) * letter + 4;
  const bottom = below > 0 ? 1.5 * labelLine : 0.5 * labelLine;
  return [x - width / 2, y - 0.5 * labelLine, x + width / 2, y + bottom];
}

function fits(wish: LabelWish): boolean {
  const [left, top, right, bottom] = boxOf(wish);
  return right - left <= wish.areaWidth * overhang && bottom - top <= wish.areaHeight;
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
