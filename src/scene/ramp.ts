import { mixColours } from "./mix-colours.ts";
import type { Palette } from "./palette.ts";

/** Between which two steps of the ramp a class lies, and how far from the first to the second. */
export type RampMix = { readonly from: number; readonly to: number; readonly part: number };

const lastStep = 4;

/**
 * Spreads the classes over the five steps of the ramp, from the first to the last; one or two
 * classes take the middle of it. With 6 or 7 classes colours between the steps are mixed.
 */
export function rampMix(index: number, classes: number): RampMix {
  const at = classes < 3 ? [2, 1, 3][classes === 2 ? index + 1 : 0] : undefined;
  const place = at ?? (index * lastStep) / (classes - 1);
  const from = Math.min(Math.floor(place + 1e-9), lastStep);
  const part = Math.round((place - from) * 1000) / 1000;
  return { from, to: Math.min(from + 1, lastStep), part };
}

/** The colour of a class. `map/ramp.css` says the same for what CSS draws; a test compares them. */
export function rampColour({ ramp }: Palette, index: number, classes: number): string {
  const { from, to, part } = rampMix(index, classes);
  return mixColours(ramp[from] ?? "", ramp[to] ?? "", part);
}

/** The colour of letters on a class. */
export function rampInkColour({ rampInk }: Palette, index: number, classes: number): string {
  return rampInk[inkStep(index, classes)] ?? "";
}

/** The step of which a class borrows the ink: the nearer one. */
export function inkStep(index: number, classes: number): number {
  const { from, to, part } = rampMix(index, classes);
  return part < 0.5 ? from : to;
}

/** The class as one word, e.g. `3/5`, for `data-class`: any element with it has `--class-fill` and `--class-ink`. */
export const classKey = (index: number, classes: number) => `${index}/${classes}`;
