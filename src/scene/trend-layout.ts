import { amountOf } from "#domain/value/value.ts";
import type { TrendLine, TrendView } from "#views/trend.ts";
import { placeLabels } from "./place-labels.ts";
import { timeOf, valueTicks, yearTicks } from "./trend-axis.ts";

/** What stands at the end of a line, in the words of the reader's language. */
export type EndText = { readonly name: string; readonly value: string };

export type EndLabel = {
  readonly line: TrendLine;
  readonly text: EndText;
  /** Name and value under each other, because beside each other they would crowd out the lines. */
  readonly stacked: boolean;
  readonly x: number;
  readonly y: number;
  /** Where the line itself ends, when its label had to move away. */
  readonly from: { readonly x: number; readonly y: number } | undefined;
};

/** Where everything of a trend chart stands, in pixels from the top left. */
export type TrendLayout = {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** First and last time shown. */
  readonly times: readonly [number, number];
  readonly valueTicks: readonly number[];
  readonly yearTicks: readonly number[];
  readonly labels: readonly EndLabel[];
};

type Size = {
  readonly width: number;
  readonly height: number;
  /** Space for the words at the value axis. */
  readonly axisWidth: number;
};

/** Width of a letter of the labels, in pixels: rather too wide than too narrow. */
const letter = 7.2;
const lineHeight = 16;
const gap = 8;
const axisHeight = 22;
const topMargin = 10;
/** A label on one line may take this part of the width. */
const labelShare = 0.36;

/** Lays a trend out: value axis at the left, years under it, a label at the end of every line. */
export function trendLayout(
  view: TrendView,
  texts: readonly EndText[],
  { width, height, axisWidth }: Size,
): TrendLayout {
  const oneLine =
    Math.max(0, ...texts.map(({ name, value }) => `${name} ${value}`.length)) * letter;
  const stacked = oneLine > width * labelShare;
  const longest = Math.max(
    0,
    ...texts.map(({ name, value }) => Math.max(name.length, value.length)),
  );
  const labelWidth = Math.min(stacked ? longest * letter : oneLine, width * 0.42) + gap;
  const plot = {
    left: axisWidth,
    right: Math.max(axisWidth + 40, width - labelWidth),
    top: topMargin,
    bottom: height - axisHeight,
  };
  const [first, last] = [view.dates[0], view.dates.at(-1)];
  if (!first || !last) throw new RangeError("a trend without dates has no layout");
  const ticks = valueTicks(view.lowest, view.highest);
  const times: TrendLayout["times"] = [timeOf(first), timeOf(last)];
  const years = Math.floor((plot.right - plot.left) / 44);
  const base = { width, height, plot, times, valueTicks: ticks };
  return {
    ...base,
    yearTicks: yearTicks(first, last, Math.max(2, years)).map(timeOf),
    labels: endLabels(view, texts, { ...base, stacked }),
  };
}

type Base = Pick<TrendLayout, "width" | "height" | "plot" | "times" | "valueTicks">;

/** Pixels of a time and of a value. */
export function trendPosition({ plot, times, valueTicks: ticks }: Base) {
  const [from, to] = times;
  const lowest = ticks[0] ?? 0;
  const highest = ticks.at(-1) ?? 1;
  return {
    x: (time: number) =>
      to === from
        ? (plot.left + plot.right) / 2
        : plot.left + ((time - from) / (to - from)) * (plot.right - plot.left),
    y: (amount: number) =>
      plot.bottom - ((amount - lowest) / (highest - lowest)) * (plot.bottom - plot.top),
  };
}

function endLabels(
  { lines }: TrendView,
  texts: readonly EndText[],
  base: Base & { readonly stacked: boolean },
): readonly EndLabel[] {
  const { plot, stacked } = base;
  const { x, y } = trendPosition(base);
  const ends = lines.map(({ points }) => {
    const end = points.findLast(({ measured }) => amountOf(measured.value) !== undefined);
    const amount = end && amountOf(end.measured.value);
    return end && amount !== undefined
      ? { x: x(timeOf(end.date)), y: y(amount) }
      : { x: plot.right, y: y(0) };
  });
  const height = stacked ? 2 * lineHeight : lineHeight;
  const places = placeLabels(
    ends.map((end) => end.y),
    { height, from: plot.top, to: plot.bottom - (stacked ? lineHeight / 2 : 0) },
  );
  return lines.map((line, index) => {
    const end = ends[index] ?? { x: plot.right, y: plot.bottom };
    const place = places[index] ?? end.y;
    const moved = Math.abs(place - end.y) > 3 || plot.right - end.x > 3;
    return {
      line,
      text: texts[index] ?? { name: line.name, value: "" },
      stacked,
      x: plot.right + gap,
      y: place,
      from: moved ? end : undefined,
    };
  });
}
