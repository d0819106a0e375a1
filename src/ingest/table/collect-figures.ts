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
  readonly places: Map<AreaCode, Map<IsoDate, number>>;
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
  let days = measure.places.get(area);
  if (!days) {
    days = new Map();
    measure.places.set(area, days);
  }
  const before = days.get(date);
  if (before !== undefined) {
    const same = JSON.stringify(measure.values[before]) === JSON.stringify(value);
    if (!same) measure.clashes.add(before);
    return same;
  }
  days.set(date, measure.values.length);
  measure.areas.push(area);
  measure.dates.push(date);
  measure.values.push(value);
  measure.definitions.push(definition);
  return true;
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
      ...(definitions.some(Boolean) && { definitions: kept(definitions) }),
    },
  };
}

/** Half the step of counts that are all whole tens, or fives: ten or more such make it no chance. */
function roundingMargin(values: readonly Value[]): number {
  const known = values.filter((value) => value.kind === "known");
  if (known.length < 10) return 0;
  const step = [10, 5].find((each) => known.every(({ amount }) => amount % each === 0)) ?? 0;
  return step / 2;
}

function decimalsOf(value: Value): number {
  if (value.kind !== "known" || Number.isInteger(value.amount)) return 0;
  return Math.round(value.amount * 10) / 10 === value.amount ? 1 : 2;
}
