import type { Indicator } from "#domain/indicator/indicator.ts";
import { amountOf, type Value } from "#domain/value/value.ts";

/** The least and the most by which a figure is placed and classed; the same where it is one number. */
export type FigureEnds = { readonly low: number; readonly high: number };

/**
 * Between which ends a figure is placed among others and classed: one number where one is told, as
 * it is told; both ends of a range, never its middle; no upper end (infinity) where more may have been
 * counted. Of parks the list itself is placed, whose mark says that it is incomplete. `undefined`
 * without a figure.
 */
export function figureEnds(
  value: Value,
  { formula }: Pick<Indicator, "formula">,
): FigureEnds | undefined {
  if (value.kind === "range") return { low: value.low, high: value.high };
  const amount = amountOf(value);
  if (amount === undefined) return undefined;
  const open = value.kind === "known" && value.atLeast && !formula.startsWith("park");
  return { low: amount, high: open ? Number.POSITIVE_INFINITY : amount };
}

/** The ends that are numbers, each once: what classes and axes are made from. */
export function endAmounts(value: Value, indicator: Pick<Indicator, "formula">): readonly number[] {
  const ends = figureEnds(value, indicator);
  if (!ends) return [];
  return ends.high === ends.low || !Number.isFinite(ends.high) ? [ends.low] : [ends.low, ends.high];
}
