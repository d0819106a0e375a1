import type { AreaCode } from "#domain/area/area.ts";
import { type FunnelLimits, funnelLimits } from "#domain/indicator/funnel-limits.ts";
import { smoothedPart } from "#domain/indicator/smoothed-rate.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Status } from "#domain/value/value.ts";
import type { AreaFigure } from "./area-figures.ts";
import type { ChoroplethView } from "./choropleth-view.ts";

/** Where a rate lies: within 95 % of chance, within 99.8 %, or outside both. */
export type FunnelPlace = "inside" | "edge" | "above" | "below";

export type FunnelPoint = {
  readonly code: AreaCode;
  readonly name: string;
  /** Inhabitants. */
  readonly base: number;
  /** Per 1,000 of them. */
  readonly rate: number;
  readonly place: FunnelPlace;
  readonly status: Status;
  readonly selected: boolean;
};

/** Per 1,000 inhabitants. */
type Curve = { readonly base: number } & FunnelLimits;

/** Rates of municipalities beside what chance alone does to them, by how many people live there. */
export type FunnelView = {
  /** First and last day that the rates are about. */
  readonly dates: readonly [IsoDate, IsoDate];
  /** Rate of the municipalities together, per 1,000 inhabitants. */
  readonly common: number;
  /** Fewest inhabitants first. */
  readonly points: readonly FunnelPoint[];
  readonly limits: readonly Curve[];
  /** Municipalities of the question without a count that is told. */
  readonly left: number;
};

/** With fewer municipalities there is no common rate worth the name. */
const fewest = 5;
const steps = 60;

/**
 * The funnel of a rate per 1,000 inhabitants; `undefined` for another figure, another level, and with too
 * few municipalities. Only counts that are told take part, so nothing hidden shows from it.
 */
export function funnelView({
  indicator,
  date,
  figures,
  selected,
}: ChoroplethView): FunnelView | undefined {
  if (indicator.formula !== "pressure" && indicator.formula !== "smoothed") return undefined;
  const areas = figures.filter(({ area }) => area.level === "municipality");
  const counted = areas.flatMap(countedOf);
  if (counted.length < fewest) return undefined;
  const sum = (of: (each: Counted) => number) => counted.reduce((all, each) => all + of(each), 0);
  const common = sum(({ count }) => count) / sum(({ base }) => base);
  if (common === 0) return undefined;
  const days = counted.flatMap(({ figure: { measured } }) => measured.date ?? []).toSorted();
  const points = counted
    .map(({ figure: { area }, count, base, status }): FunnelPoint => {
      const place = placeOf(count / base, funnelLimits(common, base));
      const { code, name } = area;
      const rate = (1000 * count) / base;
      return { code, name, base, rate, place, status, selected: code === selected };
    })
    .sort((a, b) => a.base - b.base || a.name.localeCompare(b.name, "nl"));
  return {
    dates: [days[0] ?? date, days.at(-1) ?? date],
    common: 1000 * common,
    points,
    limits: curves(common, points),
    left: areas.length - counted.length,
  };
}

type Counted = {
  readonly figure: AreaFigure;
  readonly count: number;
  readonly base: number;
  readonly status: Status;
};

function countedOf(figure: AreaFigure): readonly Counted[] {
  const part = smoothedPart(figure.area.code, figure.measured);
  if (part?.count === undefined) return [];
  const value = figure.measured.numerator?.value;
  const status = value && "status" in value ? value.status : part.status;
  return [{ figure, count: part.count, base: part.base, status }];
}

function placeOf(rate: number, { usual, widest }: FunnelLimits): FunnelPlace {
  if (rate > widest.high) return "above";
  if (rate < widest.low) return "below";
  return rate > usual.high || rate < usual.low ? "edge" : "inside";
}

/** Limits at even steps of a logarithmic axis, a little beyond the smallest and the largest. */
function curves(common: number, points: readonly FunnelPoint[]): readonly Curve[] {
  const from = (points[0]?.base ?? 1) / 1.2;
  const to = (points.at(-1)?.base ?? 1) * 1.2;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const base = from * (to / from) ** (step / steps);
    const { usual, widest } = funnelLimits(common, base);
    const perThousand = ({ low, high }: { low: number; high: number }) => ({
      low: 1000 * low,
      high: 1000 * high,
    });
    return { base, usual: perThousand(usual), widest: perThousand(widest) };
  });
}
