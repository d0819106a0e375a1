import type { AreaCode } from "#domain/area/area.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { ChoroplethView } from "./choropleth-view.ts";
import { figureEnds } from "./figure-ends.ts";

export type LegendClass = {
  /** Lower and upper bound in the unit of the indicator; the ends are those of the axis. */
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends on the axis, 0 to 1. */
  readonly start: number;
  readonly end: number;
};

/** The legend as a small chart: classes on an axis, and a dot for every area above its value. */
export type LegendView = {
  readonly indicator: Indicator;
  readonly level: "province" | "municipality";
  /** From low to high; none for an amount, which has circles, nor without any figure. */
  readonly classes: readonly LegendClass[];
  /** Every area with a figure, lowest first; a range lies from `at` to `until` on the axis, 0 to 1. */
  readonly dots: readonly {
    readonly code: AreaCode;
    readonly name: string;
    readonly at: number;
    readonly until: number;
  }[];
  /** Amounts whose circles are shown, largest first. */
  readonly circles: readonly number[];
  /** Areas whose range lies in more than one class. */
  readonly between: number;
  readonly suppressed: number;
  readonly missing: number;
};

/** A class narrower than this share of the axis could not carry its bound. */
const narrowest = 0.045;

/**
 * Makes the legend of the map. The axis is in proportion to the values unless that would press a
 * class together; then all classes are equally wide and the dots stand in proportion within theirs.
 */
export function legendView(view: ChoroplethView): LegendView {
  const kinds = view.figures.map(({ measured }) => measured.value.kind);
  const amount = view.indicator.form === "amount";
  const classes = amount ? [] : classesOf(view);
  return {
    indicator: view.indicator,
    level: view.figures[0]?.area.level === "province" ? "province" : "municipality",
    classes,
    dots: dotsOf(view, classes),
    circles: amount ? circleAmounts(view.span?.[1] ?? 0) : [],
    between: [...view.fills.values()].filter(({ kind }) => kind === "between").length,
    suppressed: kinds.filter((kind) => kind === "suppressed").length,
    missing: kinds.filter((kind) => kind === "missing" || kind === "notApplicable").length,
  };
}

function classesOf({ breaks, span }: ChoroplethView): readonly LegendClass[] {
  if (!span) return [];
  const [low, high] = span;
  const start = axisStart(low, breaks);
  const edges = [start, ...breaks, Math.max(high, breaks.at(-1) ?? high, start)];
  const length = (edges.at(-1) ?? 0) - start;
  const share = (index: number) => ((edges[index] ?? 0) - start) / length;
  const even = (index: number) => index / (edges.length - 1);
  const widths = edges.slice(1).map((_, index) => share(index + 1) - share(index));
  const place = length > 0 && widths.every((width) => width >= narrowest) ? share : even;
  return edges.slice(1).map((to, index) => ({
    from: edges[index] ?? to,
    to,
    start: place(index),
    end: place(index + 1),
  }));
}

/** 0 when the values begin near it, else the last round step below the lowest value. */
function axisStart(low: number, breaks: readonly number[]): number {
  const [first, second] = breaks;
  if (first === undefined) return low;
  const step = second === undefined ? Math.abs(first) || 1 : second - first;
  if (low >= 0 && low < 2 * step) return 0;
  return Number((Math.floor(low / step) * step).toPrecision(12));
}

function dotsOf(view: ChoroplethView, classes: readonly LegendClass[]): LegendView["dots"] {
  return view.figures
    .flatMap(({ area, measured }) => {
      const ends = figureEnds(measured.value, view.indicator);
      if (!ends || classes.length === 0) return [];
      const [at, until] = [placeOf(ends.low, classes), placeOf(ends.high, classes)];
      return { code: area.code, name: area.name, at, until };
    })
    .reverse();
}

function placeOf(amount: number, classes: readonly LegendClass[]): number {
  const found = classes.find(({ to }) => amount < to) ?? classes.at(-1);
  if (!found || found.to === found.from) return 0.5;
  const within = (amount - found.from) / (found.to - found.from);
  return found.start + Math.min(1, Math.max(0, within)) * (found.end - found.start);
}

/** Three round amounts that show the scale: about the largest, a third and a tenth of it. */
function circleAmounts(most: number): readonly number[] {
  if (!(most > 0)) return [];
  const round = (amount: number) => {
    const power = 10 ** Math.floor(Math.log10(amount));
    const digit = [5, 2, 1].find((each) => each * power <= amount) ?? 1;
    return digit * power;
  };
  return [...new Set([round(most), round(most / 3), round(most / 12)])];
}
