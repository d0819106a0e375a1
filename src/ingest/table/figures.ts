import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { firstSeen } from "#lib/first-seen.ts";
import { createNumbers } from "#lib/growing-numbers.ts";

export type Figure = {
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly value: Value;
  /** By which definition it was counted; empty when the table does not say it. */
  readonly definition: string;
};

/** The figures of one indicator. There may be millions, so that each is made when it is asked for. */
export type Figures = {
  readonly size: number;
  /** Each area and day that there is a figure of, once. */
  readonly areas: readonly AreaCode[];
  readonly dates: readonly IsoDate[];
  readonly all: () => Iterable<Figure>;
};

export type FiguresBuilder = {
  /** Takes a figure in, unless there is one of its area and day: then its value is the answer. */
  readonly add: (figure: Figure) => Value | undefined;
  /** Leaves the figure of an area and day out. */
  readonly leave: (area: AreaCode, date: IsoDate) => void;
  /** The values so far, without those that were left out. */
  readonly values: () => readonly Value[];
  /** What was taken in, each value changed. */
  readonly done: (change?: (value: Value) => Value) => Figures;
};

/** Gathers figures, one for each area and day. */
export function createFigures(): FiguresBuilder {
  const [areas, dates] = [firstSeen<AreaCode>(), firstSeen<IsoDate>()];
  const places = createPlaces();
  const values: Value[] = [];
  // Most tables have no definitions, and then there is no list of them either.
  const definitions: string[] = [];
  const left = new Set<number>();
  const add = ({ area, date, value, definition }: Figure): Value | undefined => {
    const before = places.take(areas.placeOf(area), dates.placeOf(date));
    if (before !== undefined) return values[before];
    values.push(value);
    if (definition !== "") definitions[values.length - 1] = definition;
    return undefined;
  };
  const leave = (area: AreaCode, date: IsoDate) => {
    const place = places.take(areas.placeOf(area), dates.placeOf(date));
    if (place !== undefined) left.add(place);
  };
  const done = (change = (value: Value) => value): Figures => {
    const all = function* (): Generator<Figure> {
      for (const [i, value] of values.entries()) {
        const [area, date] = [areas.names[places.areas.at(i)], dates.names[places.dates.at(i)]];
        if (!area || !date || left.has(i)) continue;
        yield { area, date, value: change(value), definition: definitions[i] ?? "" };
      }
    };
    const size = values.length - left.size;
    if (left.size === 0) return { size, areas: areas.names, dates: dates.names, all };
    const kept = [...all()];
    return {
      size,
      areas: [...new Set(kept.map(({ area }) => area))],
      dates: [...new Set(kept.map(({ date }) => date))],
      all,
    };
  };
  const kept = () => (left.size === 0 ? values : values.filter((_, i) => !left.has(i)));
  return { add, leave, values: kept, done };
}

/** The places of figures by their area and day, in lists of numbers. */
function createPlaces() {
  const [areas, dates] = [createNumbers(), createNumbers()];
  /** By area, and then by day, the place of its figure, counted from 1. */
  const known: Uint32Array[] = [];
  const daysOf = (area: number, date: number): Uint32Array => {
    const days = known[area] ?? new Uint32Array(4);
    known[area] = days;
    if (date < days.length) return days;
    const longer = new Uint32Array(2 * date);
    longer.set(days);
    known[area] = longer;
    return longer;
  };
  return {
    areas,
    dates,
    /** The place that an area and day have; `undefined` when they get the next one now. */
    take: (area: number, date: number): number | undefined => {
      const days = daysOf(area, date);
      const place = days[date] ?? 0;
      if (place > 0) return place - 1;
      areas.push(area);
      dates.push(date);
      days[date] = areas.size();
      return undefined;
    },
  };
}
