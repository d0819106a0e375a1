import { difference, differenceUnit } from "#domain/indicator/difference.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { hasFigure, missing, type Value } from "#domain/value/value.ts";
import type { TrendLine, TrendView } from "./trend.ts";

/** How much a line went up or down between two days, in which unit. */
export type TrendDifference = {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly value: Value;
  readonly shape: Pick<Indicator, "unit" | "decimals" | "signed">;
};

/**
 * The difference between the first and the last figure of a line; never across a definition break or
 * between series that count different things. Nothing with fewer than two figures, and of growth,
 * which is a difference itself.
 */
export function trendDifference(
  { indicator, breaks }: Pick<TrendView, "indicator" | "breaks">,
  { code, points, sources }: TrendLine,
): TrendDifference | undefined {
  const told = points.filter(({ measured }) => hasFigure(measured.value));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last || indicator.formula === "change") return undefined;
  const broken = breaks.some(
    ({ date, areas }) => date > first.date && date <= last.date && (!areas || areas.includes(code)),
  );
  const editions = new Set(sources.flatMap(({ edition }) => edition ?? []));
  return {
    from: first.date,
    to: last.date,
    value:
      broken || editions.size > 1
        ? missing("definitionBreak")
        : difference(first.measured.value, last.measured.value),
    shape: {
      unit: differenceUnit(indicator.unit),
      decimals: indicator.decimals,
      signed: true,
    },
  };
}
