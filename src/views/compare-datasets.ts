import type { Area } from "#domain/area/area.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf, type Value } from "#domain/value/value.ts";

/** A figure that is there before and after, and not the same. */
export type ChangedFigure = {
  readonly area: Area;
  readonly date: IsoDate;
  readonly before: Value;
  readonly after: Value;
};

/** What happens to the figures of one indicator. */
export type SeriesDifference = {
  readonly indicator: Pick<Indicator, "id" | "label" | "unit" | "decimals">;
  readonly added: number;
  readonly lost: number;
  readonly changed: number;
  /** The largest differences first, at most five; a figure that is hidden on one side goes first. */
  readonly largest: readonly ChangedFigure[];
  /** Municipalities that change place most on the newest day that both have, at most five. */
  readonly moves: readonly { readonly area: Area; readonly from: number; readonly to: number }[];
};

export type DatasetDifference = {
  /** Municipalities that come and go, by name. */
  readonly areasAdded: readonly Area[];
  readonly areasLost: readonly Area[];
  readonly series: readonly SeriesDifference[];
};

/** How many of each list are told. */
const told = 5;

/** What a reader gains and loses when one state of the data takes the place of another. */
export function compareDatasets(before: Dataset, after: Dataset): DatasetDifference {
  const ids = new Set([...before.series.keys(), ...after.series.keys()]);
  return {
    areasAdded: onlyIn(after, before),
    areasLost: onlyIn(before, after),
    series: [...ids].flatMap((id) => {
      if (before.series.get(id) === after.series.get(id)) return [];
      const found = compareSeries(id, before, after);
      return found.added + found.lost + found.changed > 0 ? [found] : [];
    }),
  };
}

function onlyIn({ areas }: Dataset, other: Dataset): readonly Area[] {
  return [...areas.values()]
    .filter(({ code, level }) => level === "municipality" && !other.areas.has(code))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

const nothing: Series = new Map();

function compareSeries(id: string, before: Dataset, after: Dataset): SeriesDifference {
  const [old, now] = [before.series.get(id) ?? nothing, after.series.get(id) ?? nothing];
  const changes: ChangedFigure[] = [];
  let lost = 0;
  let kept = 0;
  for (const [code, days] of old) {
    const area = after.areas.get(code) ?? before.areas.get(code);
    for (const [date, { value }] of days) {
      const found = now.get(code)?.get(date)?.value;
      if (!found) lost += 1;
      else kept += 1;
      if (found && area && !sameValue(value, found))
        changes.push({ area, date, before: value, after: found });
    }
  }
  const indicator = after.indicators.get(id) ?? before.indicators.get(id);
  return {
    indicator: indicator ?? { id, unit: "number", decimals: 0 },
    added: sizeOf(now) - kept,
    lost,
    changed: changes.length,
    largest: changes.toSorted((a, b) => differenceOf(b) - differenceOf(a)).slice(0, told),
    moves: movesBetween(old, now, after),
  };
}

const sizeOf = (series: Series) => [...series.values()].reduce((sum, { size }) => sum + size, 0);

function sameValue(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Relative, so that a village counts as much as a town. */
function differenceOf({ before, after }: ChangedFigure): number {
  const [old, now] = [amountOf(before), amountOf(after)];
  if (old === undefined || now === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(now - old) / Math.max(1, Math.abs(old));
}

function movesBetween(old: Series, now: Series, { areas }: Dataset): SeriesDifference["moves"] {
  const date = newestShared(old, now);
  if (!date) return [];
  const from = places(old, date);
  const to = places(now, date);
  return [...to]
    .flatMap(([code, place]) => {
      const before = from.get(code);
      const area = areas.get(code);
      return before !== undefined && before !== place && area?.level === "municipality"
        ? [{ area, from: before, to: place }]
        : [];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to)
    .slice(0, told);
}

function newestShared(old: Series, now: Series): IsoDate | undefined {
  const days = (series: Series) =>
    new Set([...series.values()].flatMap((each) => [...each.keys()]));
  const own = days(old);
  return [...days(now)]
    .filter((date) => own.has(date))
    .sort()
    .at(-1);
}

/** Places of municipalities by their figure on a day, from the highest; equal figures share one. */
function places(series: Series, date: IsoDate) {
  const figures = [...series].flatMap(([code, days]) => {
    const amount = code.startsWith("GM") ? amountAt(days.get(date)) : undefined;
    return amount === undefined ? [] : [{ code, amount }];
  });
  const sorted = figures.toSorted((a, b) => b.amount - a.amount);
  const first = new Map<number, number>();
  for (const [index, { amount }] of sorted.entries())
    if (!first.has(amount)) first.set(amount, index + 1);
  return new Map(sorted.map(({ code, amount }) => [code, first.get(amount) ?? 0]));
}

/** A range has no place of its own: its middle would tell where it lies. */
function amountAt(observation: Observation | undefined): number | undefined {
  return observation && observation.value.kind !== "range"
    ? amountOf(observation.value)
    : undefined;
}
