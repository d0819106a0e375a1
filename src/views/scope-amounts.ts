import type { Dataset } from "#domain/dataset/dataset.ts";
import { referenceDates } from "#domain/dataset/default-dates.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { measure } from "#domain/indicator/measure.ts";
import { questionAreas } from "./area-figures.ts";
import { endAmounts } from "./figure-ends.ts";
import type { Answerable } from "./normalise-query.ts";

const remembered = new WeakMap<Dataset, Map<string, readonly number[]>>();

/**
 * The amounts (of a range both ends) of every area of the question on all reference dates, in no order: what the classes
 * are made from, so that sliding the date does not change the legend. Change keeps the day it is
 * computed from and looks at later days only.
 */
export function scopeAmounts(dataset: Dataset, query: Answerable): readonly number[] {
  const indicator = dataset.indicators.get(query.indicator);
  if (!indicator) return [];
  const from = indicator.formula === "change" ? `${query.compareDate} ${query.growthBase}` : "";
  const key = `${indicator.id} ${query.scope} ${query.level} ${from}`;
  let memory = remembered.get(dataset);
  if (!memory) {
    memory = new Map();
    remembered.set(dataset, memory);
  }
  let amounts = memory.get(key);
  if (!amounts) {
    amounts = computed(dataset, query, indicator);
    memory.set(key, amounts);
  }
  return amounts;
}

function computed(dataset: Dataset, query: Answerable, indicator: Indicator): readonly number[] {
  const { compareDate, growthBase } = query;
  const all = referenceDates(dataset, query.scope).filter(
    (date) => indicator.formula !== "change" || date > compareDate,
  );
  // Parks and stored figures of another day than the reference dates do not move with the slider.
  const dates = indicator.formula.startsWith("park") || all.length === 0 ? [query.date] : all;
  return questionAreas(dataset, query).flatMap(({ code }) =>
    dates.flatMap((date) => {
      const ask = { indicator: indicator.id, area: code, date, compareDate, growthBase };
      return endAmounts(measure(dataset, ask).value, indicator);
    }),
  );
}
