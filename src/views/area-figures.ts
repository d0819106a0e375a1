import type { Area } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { figureEnds } from "./figure-ends.ts";
import type { Answerable } from "./normalise-query.ts";
import { placesOf } from "./places-of.ts";

/** One area of the question with its figure: a row of the ranking, an area of the map, a dot of the legend. */
export type AreaFigure = {
  readonly area: Area;
  readonly measured: Measured;
  /** The number of registered people beside it, whatever the indicator. */
  readonly people: Measured;
  /** 1 is the highest; equal figures share a place; of a range the best it can be; none without a figure. */
  readonly place: number | undefined;
  /** The worst place that a range leaves possible; as `place` where the figure is one number. */
  readonly worst: number | undefined;
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
  const indicator = dataset.indicators.get(query.indicator);
  const places = placesOf(
    figures.map(({ measured }) => indicator && figureEnds(measured.value, indicator)),
  );
  return figures
    .map((figure, index) => {
      const { place, worst } = places[index] ?? {};
      return { ...figure, place, worst };
    })
    .sort((a, b) => placeOrder(a) - placeOrder(b) || alphabet.compare(a.area.name, b.area.name));
}

/** By the middle of the places that are possible; what has none stands last. */
export function placeOrder({ place, worst }: Pick<AreaFigure, "place" | "worst">): number {
  return place === undefined || worst === undefined ? Number.MAX_VALUE : place + worst;
}

const alphabet = new Intl.Collator("nl");
