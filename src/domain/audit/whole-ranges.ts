import type { Ranges } from "./flow-ranges.ts";
import type { PublishedTable } from "./published-table.ts";

/** Fractions that come of dividing, not of counting. */
const speck = 1e-6;

// Adding 0 makes the -0 that a speck under 0 rounds up to the usual one.
const up = (value: number) => Math.ceil(value - speck) + 0;
const down = (value: number) => Math.floor(value + speck);

/** Whether all that is shown is whole, as people are; then a reader knows that the hidden is too. */
export const isWhole = ({ cells }: PublishedTable): boolean =>
  cells.every((cell) => cell.kind !== "known" || Number.isInteger(cell.amount));

/** How far a least and a most leave a count to be apart; of whole counts, less than they are. */
export const widthOf =
  (whole: boolean) =>
  (low: number, high: number): number =>
    whole ? down(high) - up(low) : high - low;

/** Ranges drawn in to whole counts; nothing when there is none in one of them. */
export function wholeRanges<R extends Pick<Ranges, "low" | "high">>(ranges: R): R | undefined {
  const low = ranges.low.map(up);
  const high = ranges.high.map(down);
  if (low.some((least, unknown) => least > (high[unknown] ?? 0))) return undefined;
  return { ...ranges, low, high };
}
