import { contrastOf, mixColours } from "./mix-colours.ts";
import type { Palette } from "./palette.ts";

/** Between which two steps of the ramp a class lies, and how far from the first to the second. */
export type RampMix = { readonly from: number; readonly to: number; readonly part: number };

/**
 * Places of the classes on the ramp, whose steps are 0 to 4, by number of classes: chosen so that
 * neighbours differ by at least 10 (CIE 1976) in every palette and for every
 * kind of colour vision, and letters keep a contrast of 4.5.
 */
const places: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
  6: [0, 1, 2, 2.66, 3.32, 4],
};
const lastStep = 4;

/** Where a class lies on the ramp; one or two classes take the middle of it, six mix colours. */
export function rampMix(index: number, classes: number): RampMix {
  const place = places[classes]?.[index] ?? (index * lastStep) / Math.max(1, classes - 1);
  const from = Math.min(Math.floor(place), lastStep);
  const part = Math.round((place - from) * 1000) / 1000;
  return { from, to: Math.min(from + 1, lastStep), part };
}

/** The colour of a class. `map/ramp.css` says the same for what CSS draws; a test compares them. */
export function rampColour({ ramp }: Palette, index: number, classes: number): string {
  const { from, to, part } = rampMix(index, classes);
  return mixColours(ramp[from] ?? "", ramp[to] ?? "", part);
}

/** The colour of letters on a class. */
export function rampInkColour(palette: Palette, index: number, classes: number): string {
  return palette.rampInk[inkStep(palette, index, classes)] ?? "";
}

/** The step of which a class borrows the ink: its own, or of the two around it the one that is read best. */
export function inkStep(palette: Palette, index: number, classes: number): number {
  const { from, to, part } = rampMix(index, classes);
  if (part === 0) return from;
  const fill = rampColour(palette, index, classes);
  const readable = (step: number) => contrastOf(palette.rampInk[step] ?? fill, fill);
  return readable(from) >= readable(to) ? from : to;
}

/** The class as one word, e.g. `3/5`, for `data-class`: any element with it has `--class-fill` and `--class-ink`. */
export const classKey = (index: number, classes: number) => `${index}/${classes}`;
