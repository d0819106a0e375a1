import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { referenceDates } from "#domain/dataset/default-dates.ts";
import { childrenOf } from "#domain/dataset/observe.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { daysBetween, type IsoDate } from "#domain/iso-date.ts";
import { missing } from "#domain/value/value.ts";
import type { TrendPoint } from "./trend.ts";

/** A longer step than this times the usual one leaves something out. */
const gapSteps = 1.5;
/** A line with fewer of the figures that its own rhythm would give is published now and then. */
const denseShare = 0.7;
/** A usual step longer than this (a year, in days) is now and then as well. */
const longStep = 370;

type Question = {
  readonly indicator: Indicator;
  readonly area: AreaCode;
  readonly compareDate: IsoDate;
  readonly growthBase: number;
};

/** The series an indicator is read from over time; none when it is known for one day only. */
export function seriesIds({
  id,
  formula,
  divided,
}: Pick<Indicator, "id" | "formula" | "divided">): readonly string[] {
  switch (formula) {
    case "pressure":
    case "smoothed":
      return ["people", "publishedRate"];
    case "change":
      return ["people"];
    case "stored":
      return [id];
    case "perInhabitants":
      return divided === undefined ? [] : [divided];
    case "parkCount":
    case "parkDensity":
    case "parkShare":
      return [];
  }
}

/**
 * Every day on which something is known of an area, ascending: its figure, or the reason it has
 * none. Where a series leaves out a step of its own rhythm, the reference dates in between are
 * gaps; a sparse series (published now and then) has no rhythm and keeps to its own days. A figure
 * of another day never stands in.
 */
export function trendPoints(
  dataset: Dataset,
  question: Question,
): { readonly points: readonly TrendPoint[]; readonly sparse: boolean } {
  const own = ownDates(dataset, question).flatMap((date) => pointOn(dataset, question, date) ?? []);
  const steps = own.slice(1).map(({ date }, index) => stepTo(own[index], date));
  const usual = median(steps.map(({ days }) => days)) ?? 0;
  const span = steps.reduce((sum, { days }) => sum + days, 0);
  const sparse = usual > longStep || own.length < denseShare * (1 + span / (usual || 1));
  if (sparse) return { points: own, sparse };
  const all = referenceDates(dataset, question.area);
  const gaps = steps
    .filter(({ days }) => days > gapSteps * usual)
    .flatMap(({ from, to }) => all.filter((date) => date > from && date < to))
    .map((date) => ({ date, measured: gap(date) }));
  return { points: [...own, ...gaps].sort((a, b) => (a.date < b.date ? -1 : 1)), sparse };
}

function stepTo(before: TrendPoint | undefined, to: IsoDate) {
  const from = before?.date ?? to;
  return { from, to, days: daysBetween(from, to) };
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function ownDates(dataset: Dataset, { indicator, area, compareDate }: Question): IsoDate[] {
  const dates = new Set<IsoDate>();
  for (const id of seriesIds(indicator)) {
    const series = dataset.series.get(id);
    // Sums of parts on other days would mix two kinds of figures in one line.
    const areas = series?.has(area) ? [area] : childrenOf(dataset, area);
    for (const code of areas) {
      for (const date of series?.get(code)?.keys() ?? []) dates.add(date);
    }
  }
  const from = indicator.formula === "change" ? compareDate : "";
  return [...dates].filter((date) => date >= from).sort();
}

function pointOn(dataset: Dataset, question: Question, date: IsoDate): TrendPoint | undefined {
  const { indicator, area, compareDate, growthBase } = question;
  const measured = measure(dataset, {
    indicator: indicator.id,
    area,
    date,
    compareDate,
    growthBase,
    baseline: true,
  });
  return measured.date === date ? { date, measured } : undefined;
}

const gap = (date: IsoDate): Measured => ({ value: missing("notPublished"), date, sources: [] });
