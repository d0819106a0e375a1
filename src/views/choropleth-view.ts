import type { AreaCode } from "#domain/area/area.ts";
import { classOf } from "#domain/classify/class-of.ts";
import { classify } from "#domain/classify/classify.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { type AreaFigure, areaFigures } from "./area-figures.ts";
import { endAmounts, figureEnds } from "./figure-ends.ts";
import { type Marks, marksOf } from "./marks.ts";
import type { Answerable } from "./normalise-query.ts";
import { scopeAmounts } from "./scope-amounts.ts";

/** How an area is filled: a class of the ramp, or why it has none. */
export type AreaFill =
  | { readonly kind: "class"; readonly index: number }
  /** A range that lies in more than one class: the lowest and the highest it can be in. */
  | { readonly kind: "between"; readonly from: number; readonly to: number }
  | { readonly kind: "suppressed" }
  | { readonly kind: "missing" }
  /** In the question, but drawn as a circle. */
  | { readonly kind: "plain" }
  | { readonly kind: "elsewhere" };

/** What map, legend and ranking show together: one set of classes for all three. */
export type ChoroplethView = {
  readonly indicator: Indicator;
  readonly date: IsoDate;
  /** The day that change is computed from. */
  readonly compareDate: IsoDate;
  /** The least number of people that a growth percentage is told on. */
  readonly growthBase: number;
  /** Every area of the question, highest first. */
  readonly figures: readonly AreaFigure[];
  /** Inner class bounds in the unit of the indicator, ascending; a value equal to a bound belongs to the class above. */
  readonly breaks: readonly number[];
  /** Lowest and highest amount of the scope over all reference dates; `undefined` without any. */
  readonly span: readonly [number, number] | undefined;
  /** Fill of every area of the question. */
  readonly fills: ReadonlyMap<AreaCode, AreaFill>;
  readonly selected: AreaCode | undefined;
  readonly marks: Marks;
};

/**
 * Answers the question for map, legend and ranking. Round, natural and equal classes are made over
 * all reference dates, so that the legend stays while the date slides; quantiles promise equal groups
 * on the map that is shown, so they are made of its own date. An amount has no classes.
 *
 * @throws RangeError when the dataset lacks the indicator, which a normalised question never asks
 */
export function choroplethView(dataset: Dataset, query: Answerable): ChoroplethView {
  const indicator = dataset.indicators.get(query.indicator);
  if (!indicator) throw new RangeError(`no indicator ${query.indicator}`);
  const figures = areaFigures(dataset, query);
  const amounts = scopeAmounts(dataset, query);
  const shown = figures.flatMap(({ measured }) => endAmounts(measured.value, indicator));
  const breaks =
    indicator.form === "amount"
      ? []
      : classify(query.method, query.method === "quantile" ? shown : amounts, query.classes);
  return {
    indicator,
    date: query.date,
    compareDate: query.compareDate,
    growthBase: query.growthBase,
    figures,
    breaks,
    span: spanOf([...amounts, ...shown]),
    fills: new Map(figures.map((figure) => [figure.area.code, fillOf(figure, indicator, breaks)])),
    selected: query.selected,
    marks: marksOf(
      dataset,
      figures.map(({ measured }) => measured),
      indicator,
    ),
  };
}

function fillOf(
  { measured: { value } }: AreaFigure,
  indicator: Indicator,
  breaks: readonly number[],
): AreaFill {
  const ends = figureEnds(value, indicator);
  if (!ends) return { kind: value.kind === "suppressed" ? "suppressed" : "missing" };
  if (indicator.form === "amount") return { kind: "plain" };
  const [from, to] = [classOf(ends.low, breaks), classOf(ends.high, breaks)];
  return from === to ? { kind: "class", index: from } : { kind: "between", from, to };
}

function spanOf(amounts: readonly number[]): readonly [number, number] | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const amount of amounts) {
    low = Math.min(low, amount);
    high = Math.max(high, amount);
  }
  return low <= high ? [low, high] : undefined;
}
