import type { Area } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Measured, measure } from "#domain/indicator/measure.ts";
import { amountOf } from "#domain/value/value.ts";
import type { Answerable } from "./normalise-query.ts";

/** One area of the question with its figure: a row of the ranking, an area of the map, a dot of the legend. */
export type AreaFigure = {
  readonly area: Area;
  readonly measured: Measured;
  /** The number of registered people beside it, whatever the indicator. */
  readonly people: Measured;
  /** 1 is the highest; equal figures share a place; none without a figure. */
  readonly place: number | undefined;
};

/** The areas that the question is about: municipalities or provinces within the scope, by code. */
export function questionAreas({ areas }: Dataset, query: Answerable): readonly Area[] {
  return [...areas.values()].filter(
    (area) =>
      area.level === query.level && (query.scope === country || area.parent === query.scope),
  );
}

/** Every area of the question with its figure, highest first; areas without a figure last, by name. */
export function areaFigures(dataset: Dataset, query: Answerable): readonly AreaFigure[] {
  const figures = questionAreas(dataset, query).map((area) => {
    const ask = { area: area.code, date: query.date, compareDate: query.compareDate };
    return {
      area,
      measured: measure(dataset, { ...ask, indicator: query.indicator }),
      people: measure(dataset, { ...ask, indicator: "people" }),
    };
  });
  const amounts = figures.flatMap(({ measured }) => amountOf(measured.value) ?? []);
  return figures
    .map((figure) => {
      const amount = amountOf(figure.measured.value);
      const place =
        amount === undefined ? undefined : 1 + amounts.filter((other) => other > amount).length;
      return { ...figure, place };
    })
    .sort(
      (a, b) =>
        (a.place ?? Infinity) - (b.place ?? Infinity) ||
        a.area.name.localeCompare(b.area.name, "nl"),
    );
}
