import type { AreaCode } from "#domain/area/area.ts";
import type { Dimension, DimensionSum } from "#domain/audit/published-table.ts";
import type { Dataset, Observation } from "#domain/dataset/dataset.ts";
import { childrenOf } from "#domain/dataset/observe.ts";
import { amountOf, type Value, valueBounds } from "#domain/value/value.ts";
import { addSum } from "./add-sum.ts";
import type { DayCell, Limits } from "./day-cell.ts";
import type { SeriesSum } from "./series-sums.ts";

/** Everything known about counts on one day, and how it adds up. */
export type DayTable = {
  readonly cells: readonly DayCell[];
  readonly sums: readonly DimensionSum[];
  /** The cells as areas by series, where they are in that order. */
  readonly dimensions?: readonly Dimension[];
};

/** Observations of one day by series and area. */
export type Day = ReadonlyMap<string, ReadonlyMap<AreaCode, Observation>>;

type DayInput = {
  readonly dataset: Dataset;
  /** Series of counts, and rates of which a count can be worked out under `people`. */
  readonly day: Day;
  /** Series that are the sum of others. */
  readonly links: readonly SeriesSum[];
  /** Whether an observation is the user's own, and not published already. */
  readonly isLoaded: (series: string, area: AreaCode, observation: Observation) => boolean;
  /** Between which limits a published rate per 1,000 puts the count of an area without one. */
  readonly fromRate: (area: AreaCode) => Limits | undefined;
  /** Least width of what a reader may find out. */
  readonly width: number;
};

/**
 * The counts of a day and the sums that a reader can make with them: an area with the areas below,
 * and a series with those it is the sum of. A rounded total holds between its limits. What a total
 * holds beyond the parts that we have is a cell of its own: taken as known, the reader may know more
 * than he does, never less.
 */
export function dayTable(input: DayInput): DayTable {
  const { dataset, day, links, isLoaded } = input;
  const cells: DayCell[] = [];
  const places = new Map<string, Map<AreaCode, number>>();
  for (const [series, areas] of day) {
    const own = new Map<AreaCode, number>();
    places.set(series, own);
    for (const [area, each] of areas) {
      const cell = cellOf(each.value);
      if (!cell) continue;
      own.set(area, cells.length);
      cells.push({ ...cell, area, series, loaded: isLoaded(series, area, each) });
    }
  }
  addRates(cells, places.get("people"), input);
  const sums: DimensionSum[] = [];
  for (const own of places.values()) sums.push(...areaSums(cells, own, dataset));
  for (const sum of seriesSums(cells, places, links)) sums.push(sum);
  return { cells, sums };
}

function cellOf(value: Value): Pick<DayCell, "count" | "bounds"> | undefined {
  const limits = valueBounds(value);
  if (!limits || ("status" in value && value.status === "example")) return undefined;
  const low = Math.max(0, limits.low);
  const high = Math.max(low, limits.high ?? Number.POSITIVE_INFINITY);
  if (low < high || value.kind === "suppressed" || value.kind === "range")
    return { count: undefined, bounds: { low, high } };
  return { count: Math.round(Math.max(0, amountOf(value) ?? 0)), bounds: undefined };
}

/** A count of which only a rate is published is told all the same, nearly. */
function addRates(
  cells: DayCell[],
  places: Map<AreaCode, number> | undefined,
  { dataset, fromRate, width }: DayInput,
): void {
  if (!places) return;
  for (const area of dataset.areas.keys()) {
    const bounds = fromRate(area);
    if (!bounds) continue;
    const place = places.get(area);
    const cell = place === undefined ? undefined : cells[place];
    if (place !== undefined && cell) {
      if (cell.loaded && bounds.high - bounds.low < width) cells[place] = { ...cell, told: bounds };
      continue;
    }
    places.set(area, cells.length);
    cells.push({ area, series: "publishedRate", count: undefined, bounds, loaded: false });
  }
}

/** Provinces before the country, so that a mended total counts in the one above it. */
function areaSums(cells: DayCell[], places: ReadonlyMap<AreaCode, number>, dataset: Dataset) {
  const parents = [...places].toSorted(([a], [b]) => depth(dataset, b) - depth(dataset, a));
  return parents.flatMap(([parent, total]): DimensionSum[] => {
    const children = childrenOf(dataset, parent);
    const parts = children.flatMap((child) => places.get(child) ?? []);
    if (parts.length === 0) return [];
    return [addSum(cells, { total, parts, whole: parts.length === children.length })];
  });
}

function seriesSums(
  cells: readonly DayCell[],
  places: ReadonlyMap<string, ReadonlyMap<AreaCode, number>>,
  links: readonly SeriesSum[],
): readonly DimensionSum[] {
  return links.flatMap(({ total, parts }) =>
    [...(places.get(total) ?? [])].flatMap(([area, whole]): DimensionSum[] => {
      const found = parts.flatMap((part) => places.get(part)?.get(area) ?? []);
      if (found.length < parts.length) return [];
      const least = found.reduce((sum, place) => sum + lowOf(cells[place]), 0);
      const most = found.reduce((sum, place) => sum + highOf(cells[place]), 0);
      // A row with an error in it adds up to nothing that a reader could use.
      const fits = least <= highOf(cells[whole]) && most >= lowOf(cells[whole]);
      return fits ? [{ total: whole, parts: found }] : [];
    }),
  );
}

const lowOf = (cell: DayCell | undefined) => cell?.count ?? cell?.bounds?.low ?? 0;
const highOf = (cell: DayCell | undefined) =>
  cell?.count ?? cell?.bounds?.high ?? Number.POSITIVE_INFINITY;

function depth({ areas }: Pick<Dataset, "areas">, code: AreaCode): number {
  let steps = 0;
  for (let at = areas.get(code)?.parent; at; at = areas.get(at)?.parent) steps += 1;
  return steps;
}
