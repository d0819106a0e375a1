import { valueBounds } from "../value/value.ts";
import type { Indicator } from "./indicator.ts";
import type { Measured } from "./measured.ts";

/**
 * A rate on at most so many counted people is called uncertain: chance alone then makes it differ by a
 * fifth or more (the relative standard error of a Poisson count of 20 is 1 / √20, 22 %).
 *
 * @see https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html "20 or less … statistically unstable"
 */
export const fewAtMost = 20;

/**
 * Whether a rate rests on so few counted people, or may do so within the margin of the count, that
 * chance decides much of it. A true 0 is no rate of few: nobody was there to be counted. Not known of a
 * rate that its source published without the count; growth has a least base of its own.
 */
export function fewCounted({ value, numerator, denominator, from }: Measured): boolean {
  if (!numerator || !denominator || from !== undefined) return false;
  if (value.kind !== "known" && value.kind !== "range") return false;
  const least = valueBounds(numerator.value)?.low;
  return least !== undefined && least <= fewAtMost;
}

/** Whether a figure of this indicator is marked when it rests on few people. */
export const mayBeFew = ({ formula, things }: Pick<Indicator, "formula" | "things">): boolean =>
  formula !== "smoothed" && !things;
