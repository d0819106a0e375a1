import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import type { MeasureIdea } from "./measure-idea.ts";
import type { TableMeasure } from "./table-file.ts";

type Entry = {
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly value: Value;
  clash: boolean;
};

type Collected = { idea: MeasureIdea; decimals: number; entries: Map<string, Entry> };

export type Collector = {
  /** Takes a figure in; false when another one of the same area and day says something else. */
  readonly add: (idea: MeasureIdea, figure: Pick<Entry, "area" | "date" | "value">) => boolean;
  /** What was taken in, without the figures that contradict each other. */
  readonly measures: () => readonly TableMeasure[];
};

/**
 * Gathers figures per indicator. The same figure twice is one figure; two different ones for the
 * same area and day are both left out, because neither can be trusted.
 */
export function createCollector(): Collector {
  const all = new Map<string, Collected>();
  return {
    add: (idea, figure) => {
      const name = idea.known ?? `${idea.label} ${idea.unit}`;
      const measure = all.get(name) ?? { idea, decimals: 0, entries: new Map() };
      all.set(name, measure);
      const key = `${figure.area} ${figure.date}`;
      const before = measure.entries.get(key);
      if (before) {
        before.clash ||= !sameValue(before.value, figure.value);
        return sameValue(before.value, figure.value);
      }
      measure.entries.set(key, { ...figure, clash: false });
      measure.decimals = Math.max(measure.decimals, decimalsOf(figure.value));
      return true;
    },
    measures: () =>
      [...all.values()].map(toMeasure).filter(({ figures }) => figures.areas.length > 0),
  };
}

function toMeasure({ idea, decimals, entries }: Collected): TableMeasure {
  const kept = [...entries.values()].filter(({ clash }) => !clash);
  const margin = idea.known === "people" ? roundingMargin(kept) : 0;
  return {
    idea,
    decimals,
    figures: {
      areas: kept.map(({ area }) => area),
      dates: kept.map(({ date }) => date),
      values: kept.map(({ value }) => (value.kind === "known" ? { ...value, margin } : value)),
    },
  };
}

/** Counts that are all whole tens, or fives, were rounded; so many make it no chance. */
function roundingMargin(entries: readonly Entry[]): number {
  const amounts = entries.flatMap(({ value }) => (value.kind === "known" ? [value.amount] : []));
  if (amounts.length < 10) return 0;
  const step = [10, 5].find((each) => amounts.every((amount) => amount % each === 0)) ?? 0;
  return step / 2;
}

function decimalsOf(value: Value): number {
  if (value.kind !== "known" || Number.isInteger(value.amount)) return 0;
  return Math.round(value.amount * 10) / 10 === value.amount ? 1 : 2;
}

function sameValue(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
