import type { AreaCode } from "#domain/area/area.ts";
import type { AreaFigure } from "./area-figures.ts";
import { boundsOf } from "./comparison.ts";

/** A place in a ranking with how sure it is; 1 is the highest. */
export type PlaceRange = {
  readonly place: number;
  /** Best and worst place that rounding and suppression leave possible. */
  readonly best: number;
  readonly worst: number;
  /** How many areas have a figure, and how many there are. */
  readonly known: number;
  readonly areas: number;
};

/** The place of an area among the figures; nothing when it has none. */
export function placeRange(figures: readonly AreaFigure[], code: AreaCode): PlaceRange | undefined {
  const own = figures.find(({ area }) => area.code === code);
  const bounds = own && boundsOf(own.measured.value);
  if (!bounds || own.place === undefined) return undefined;
  const others = figures
    .filter((figure) => figure !== own)
    .flatMap(({ measured }) => boundsOf(measured.value) ?? []);
  return {
    place: own.place,
    best: 1 + others.filter(({ low }) => low > bounds.high).length,
    worst: 1 + others.filter(({ high }) => high >= bounds.low).length,
    known: others.length + 1,
    areas: figures.length,
  };
}
