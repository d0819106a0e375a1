import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { referenceDates } from "#domain/dataset/default-dates.ts";
import { childrenOf } from "#domain/dataset/observe.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { type Measured, measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { missing } from "#domain/value/value.ts";
import { boundsOf } from "./comparison.ts";
import type { TrendPoint } from "./trend.ts";

/** A line with figures on fewer of the reference dates that it spans is sparse. */
const denseShare = 0.8;

type Question = {
  readonly indicator: Indicator;
  readonly area: AreaCode;
  readonly compareDate: IsoDate;
};

/** The series an indicator is read from over time; none when it is known for one day only. */
export function seriesIds({ id, formula }: Indicator): readonly string[] {
  switch (formula) {
    case "pressure":
      return ["people", "publishedRate"];
    case "change":
      return ["people"];
    case "stored":
      return [id];
    case "parkCount":
    case "parkDensity":
    case "parkShare":
      return [];
  }
}

/**
 * Every day on which something is known of an area, ascending: its figure, or the reason it has
 * none. A reference date that a dense series skips is a gap; a sparse series (published now and
 * then) keeps to its own days. A figure of another day never stands in.
 */
export function trendPoints(
  dataset: Dataset,
  question: Question,
): { readonly points: readonly TrendPoint[]; readonly sparse: boolean } {
  const own = ownDates(dataset, question).flatMap((date) => pointOn(dataset, question, date) ?? []);
  const [first, last] = [own[0]?.date, own.at(-1)?.date];
  if (!first || !last) return { points: own, sparse: false };
  const known = new Set(own.map(({ date }) => date));
  const spanned = referenceDates(dataset).filter((date) => date >= first && date <= last);
  const figures = own.filter(({ measured }) => boundsOf(measured.value)).length;
  const skipped = spanned.filter((date) => !known.has(date));
  const sparse = skipped.length > 0 && figures < denseShare * spanned.length;
  if (sparse) return { points: own, sparse };
  const gaps = skipped.map((date) => ({ date, measured: gap(date) }));
  return { points: [...own, ...gaps].sort((a, b) => (a.date < b.date ? -1 : 1)), sparse };
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
  const { indicator, area, compareDate } = question;
  const measured = measure(dataset, { indicator: indicator.id, area, date, compareDate });
  return measured.date === date ? { date, measured } : undefined;
}

const gap = (date: IsoDate): Measured => ({ value: missing("notPublished"), date, sources: [] });
