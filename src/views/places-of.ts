import { countBelow } from "#domain/classify/count-below.ts";
import type { FigureEnds } from "./figure-ends.ts";

/** The best and the worst place that a figure can have; 1 is the highest. */
export type Places = { readonly place: number; readonly worst: number };

/**
 * The places of figures among each other, in their order: the best counts only figures that are
 * higher whatever they are, the worst also those that may be. Equal numbers share a place. Nothing
 * for what has no figure.
 */
export function placesOf(
  figures: readonly (FigureEnds | undefined)[],
): readonly (Places | undefined)[] {
  const known = figures.filter((ends) => ends !== undefined);
  const lows = descending(known.map(({ low }) => low));
  const highs = descending(known.map(({ high }) => high));
  return figures.map((ends) => {
    if (!ends) return undefined;
    // A range reaches above its own lower end.
    const itself = ends.high > ends.low ? 1 : 0;
    const mayBeHigher = above(highs, ends.low) - itself;
    return { place: 1 + above(lows, ends.high), worst: 1 + mayBeHigher };
  });
}

/** Turned round, so that ascending order begins with the highest. */
const descending = (numbers: readonly number[]) =>
  numbers.map((number) => -number).toSorted((a, b) => a - b);

const above = (turned: readonly number[], bound: number) => countBelow(turned, -bound);
