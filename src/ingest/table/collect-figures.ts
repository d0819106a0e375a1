import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import type { MeasureIdea } from "./measure-idea.ts";
import type { TableMeasure } from "./table-file.ts";

type Figure = {
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly value: Value;
  /** Empty when the table does not say it. */
  readonly definition: string;
};

/** Figures by column, with the place of each area and day in them. */
type Collected = {
  readonly idea: MeasureIdea;
  readonly areas: AreaCode[];
  readonly dates: IsoDate[];
  readonly values: Value[];
  readonly definitions: string[];
  /** A number for each day, and per area and day the place of its figure, counted from 1. */
  readonly days: Map<IsoDate, number>;
  readonly places: Map<AreaCode, Uint32Array>;
  readonly clashes: Set<number>;
};

export type Collector = {
  /** Takes a figure in; false when another one of the same area and day says something else. */
  readonly add: (idea: MeasureIdea, figure: Figure) => boolean;
  /** What was taken in, without the figures that contradict each other. */
  readonly measures: () => readonly TableMeasure[];
};

/**
 * Gathers figures per indicator. The same figure twice is one figure; two different ones for the
 * same area and day are both left out, because neither can be trusted.
 */
export function createCollector(): Collector {
  const all = new Map<string, Collected>();
  const byIdea = new Map<MeasureIdea, Collected>();
  const measureOf = (idea: MeasureIdea): Collected => {
    const name = idea.known ?? `${idea.label} ${idea.unit}`;
    const found = all.get(name) ?? {
      idea,
      areas: [],
      dates: [],
      values: [],
      definitions: [],
      days: new Map(),
      places: new Map(),
      clashes: new Set(),
    };
    all.set(name, found);
    byIdea.set(idea, found);
    return found;
  };
  return {
    add: (idea, figure) => take(byIdea.get(idea) ?? measureOf(idea), figure),
    measures: () =>
      [...all.values()].map(toMeasure).filter(({ figures }) => figures.areas.length > 0),
  };
}

function take(measure: Collected, { area, date, value, definition }: Figure): boolean {
  const day = dayOf(measure, date);
  const places = placesOf(measure, area, day);
  const before = (places[day] ?? 0) - 1;
  if (before >= 0) {
    if (measure.values[before] === value) return true;
    const same = JSON.stringify(measure.values[before]) === JSON.stringify(value);
    if (!same) measure.clashes.add(before);
    return same;
  }
  places[day] = measure.values.length + 1;
  measure.areas.push(area);
  measure.dates.push(date);
  measure.values.push(value);
  // Most tables have no definitions, and then there is no list of them either.
  if (definition !== "") measure.definitions[measure.values.length - 1] = definition;
  return true;
}

function dayOf({ days }: Collected, date: IsoDate): number {
  const known = days.get(date);
  if (known !== undefined) return known;
  days.set(date, days.size);
  return days.size - 1;
}

function placesOf({ places }: Collected, area: AreaCode, day: number): Uint32Array {
  const known = places.get(area);
  if (known && day < known.length) return known;
  const longer = new Uint32Array(Math.max(4, 2 * day));
  if (known) longer.set(known);
  places.set(area, longer);
  return longer;
}

function toMeasure({ idea, areas, dates, values, definitions, clashes }: Collected): TableMeasure {
  const kept = <T>(list: readonly T[]) =>
    clashes.size === 0 ? list : list.filter((_, place) => !clashes.has(place));
  const all = kept(values);
  const margin = idea.known === "people" ? roundingMargin(all) : 0;
  const rounded = (value: Value): Value => {
    // Where counts are rounded a 0 may stand for a few.
    if (value.kind === "nil") return { kind: "known", amount: 0, status: value.status, margin };
    return value.kind === "known" ? { ...value, margin } : value;
  };
  return {
    idea,
    decimals: all.reduce((most, value) => Math.max(most, decimalsOf(value)), 0),
    figures: {
      areas: kept(areas),
      dates: kept(dates),
      values: margin === 0 ? all : all.map(rounded),
      ...(definitions.length > 0 && {
        definitions: kept(areas.map((_, place) => definitions[place] ?? "")),
      }),
    },
  };
}

/** Half the step of counts that are all whole tens, or fives: ten or more such make it no chance. */
function roundingMargin(values: readonly Value[]): number {
  const allBy = (step: number) =>
    values.every((value) => value.kind !== "known" || value.amount % step === 0);
  const step = [10, 5].find(allBy) ?? 0;
  if (step === 0) return 0;
  return values.filter(({ kind }) => kind === "known").length < 10 ? 0 : step / 2;
}

function decimalsOf(value: Value): number {
  if (value.kind !== "known" || Number.isInteger(value.amount)) return 0;
  return Math.round(value.amount * 10) / 10 === value.amount ? 1 : 2;
}
