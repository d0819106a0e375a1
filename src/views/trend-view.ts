import type { Area, AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { boundsOf } from "./comparison.ts";
import { marksOf } from "./marks.ts";
import type { Answerable } from "./normalise-query.ts";
import type { TrendLine, TrendView } from "./trend.ts";
import { directionOf } from "./trend-direction.ts";
import { seriesIds, trendPoints } from "./trend-points.ts";

/**
 * The lines of a question: the selected and compared areas, the scope and the country, each once.
 * `indicatorId` asks for another indicator than the question's.
 */
export function trendView(
  dataset: Dataset,
  query: Answerable,
  indicatorId: string = query.indicator,
): TrendView {
  const indicator = dataset.indicators.get(indicatorId) as Indicator;
  const lines = rolesOf(dataset, query).map((role) =>
    lineOf(dataset, { ...role, indicator, query }),
  );
  const drawn = lines.filter(({ points }) => points.length > 0);
  const dates = [...new Set(drawn.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  const figures = drawn.flatMap(({ points }) => points.map(({ measured }) => measured));
  const bounds = figures.flatMap(({ value }) => boundsOf(value) ?? []);
  const breaks = dataset.breaks.filter(
    ({ indicator: broken, date, areas }) =>
      seriesIds(indicator).includes(broken) &&
      date > (dates[0] ?? "") &&
      date <= (dates.at(-1) ?? "") &&
      (!areas || drawn.some(({ code }) => areas.includes(code))),
  );
  const whole = drawn.find(({ role }) => role === "scope") ?? drawn.at(-1);
  const told = [drawn[0], whole];
  const toldLines = [...new Set(told)].filter((line): line is TrendLine => line !== undefined);
  return {
    indicator,
    dates,
    lines: drawn,
    empty: emptyReason(indicator, drawn, bounds.length),
    directions: toldLines.flatMap((line) => directionOf(line, indicator, breaks) ?? []),
    exampleTitle: toldLines.some(({ example }) => example),
    breaks,
    highest: Math.max(0, ...bounds.map(({ high }) => high)),
    lowest: Math.min(0, ...bounds.map(({ low }) => low)),
    marks: marksOf(dataset, figures, indicator),
  };
}

type Role = Pick<TrendLine, "role"> & { readonly area: Area };

function rolesOf({ areas }: Dataset, query: Answerable): readonly Role[] {
  const wanted: [AreaCode | undefined, TrendLine["role"]][] = [
    [query.selected, "selected"],
    ...query.compared.map((code): [AreaCode, TrendLine["role"]] => [code, "compared"]),
    [query.scope, query.scope === country ? "country" : "scope"],
    [country, "country"],
  ];
  const roles = new Map<AreaCode, Role>();
  for (const [code, role] of wanted) {
    const area = code && areas.get(code);
    if (area && !roles.has(area.code)) roles.set(area.code, { area, role });
  }
  return [...roles.values()];
}

type Wanted = Role & { readonly indicator: Indicator; readonly query: Answerable };

function lineOf(dataset: Dataset, { area, role, indicator, query }: Wanted): TrendLine {
  const { points, sparse } = trendPoints(dataset, {
    indicator,
    area: area.code,
    compareDate: query.compareDate,
    growthBase: query.growthBase,
  });
  const sources = new Set(points.flatMap(({ measured }) => measured.sources));
  return {
    code: area.code,
    name: area.name,
    role,
    points,
    sparse,
    example: points.some(
      ({ measured: { value } }) => "status" in value && value.status === "example",
    ),
    sources: [...sources].flatMap((id) => dataset.sources.get(id) ?? []),
  };
}

function emptyReason(
  indicator: Indicator,
  lines: readonly TrendLine[],
  figures: number,
): TrendView["empty"] {
  if (seriesIds(indicator).length === 0) return "noSeries";
  if (figures === 0) return "noFigures";
  return lines.some(({ points }) => points.length > 1) ? undefined : "oneDate";
}
