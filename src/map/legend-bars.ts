import type { LegendView } from "#views/legend-view.ts";

/** More dots than this run into one another: then bars tell how many there are. */
export const mostDots = 60;

const bins = 40;

export type LegendBar = {
  /** Where it begins and ends on the axis, 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Its height, of the highest, above 0 to 1. */
  readonly part: number;
};

/** Counts the dots in equal stretches of the axis; a stretch without dots has no bar. */
export function legendBars(dots: LegendView["dots"]): readonly LegendBar[] {
  const counts = new Array<number>(bins).fill(0);
  for (const { at } of dots) {
    const bin = Math.min(bins - 1, Math.floor(at * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return counts.flatMap((count, bin) =>
    count === 0 ? [] : { start: bin / bins, end: (bin + 1) / bins, part: count / most },
  );
}
