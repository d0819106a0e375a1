import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { referenceDates } from "#domain/dataset/default-dates.ts";
import { fewCounted, mayBeFew } from "#domain/indicator/few-counted.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf } from "#domain/value/value.ts";
import type { ChoroplethView } from "./choropleth-view.ts";

/** What is told about one area of the map. */
export type TooltipView = {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly measured: Measured;
  /** 1 is the highest, of `of` areas with a figure; none without a figure. */
  readonly place: number | undefined;
  /** The worst place that a range leaves possible. */
  readonly worst: number | undefined;
  readonly of: number;
  /** A rate on so few counted people that chance decides much of it. */
  readonly few: boolean;
  /** The figure over time, ascending, one per day it is about; `amount` is a gap where there is none. */
  readonly trend: readonly { readonly date: IsoDate; readonly amount: number | undefined }[];
  /** True when any figure of the trend is an example: the line is dashed. */
  readonly exampleTrend: boolean;
};

/** Tells about an area of the question; `undefined` for an area outside it. */
export function tooltipView(
  dataset: Dataset,
  view: ChoroplethView,
  code: AreaCode,
): TooltipView | undefined {
  const figure = view.figures.find(({ area }) => area.code === code);
  if (!figure) return undefined;
  const days = new Map<IsoDate, Measured>();
  for (const date of referenceDates(dataset, code)) {
    const { indicator, compareDate, growthBase } = view;
    const ask = { indicator: indicator.id, area: code, date, compareDate, growthBase };
    if (view.indicator.formula === "change" && date <= view.compareDate) continue;
    const measured = measure(dataset, ask);
    days.set(measured.date ?? date, measured);
  }
  const points = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    area: figure.area,
    indicator: view.indicator,
    measured: figure.measured,
    place: figure.place,
    worst: figure.worst,
    of: view.figures.filter(({ place }) => place !== undefined).length,
    few: mayBeFew(view.indicator) && fewCounted(figure.measured),
    trend: points.map(([date, { value }]) => ({ date, amount: amountOf(value) })),
    exampleTrend: points.some(([, { value }]) => "status" in value && value.status === "example"),
  };
}
