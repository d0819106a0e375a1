import type { Area } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
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
    const { date, compareDate, growthBase } = query;
    const ask = { area: area.code, date, compareDate, growthBase };
    return {
      area,
      measured: measure(dataset, { ...ask, indicator: query.indicator }),
      people: measure(dataset, { ...ask, indicator: "people" }),
    };
  });
  const places = placesOf(figures.flatMap(({ measured }) => amountOf(measured.value) ?? []));
  return figures
    .map((figure) => ({ ...figure, place: places.get(amountOf(figure.measured.value)) }))
    .sort((a, b) =>
      a.place === b.place
        ? alphabet.compare(a.area.name, b.area.name)
        : (a.place ?? Infinity) - (b.place ?? Infinity),
    );
}

const alphabet = new Intl.Collator("nl");

/** The place of every amount, by amount. */
function placesOf(amounts: readonly number[]): ReadonlyMap<number | undefined, number> {
  const places = new Map<number, number>();
  for (const [index, amount] of amounts.toSorted((a, b) => b - a).entries()) {
    if (!places.has(amount)) places.set(amount, index + 1);
  }
  return places;
}
