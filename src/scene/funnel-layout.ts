import type { FunnelPoint, FunnelView } from "#views/funnel-view.ts";
import { valueTicks } from "./trend-axis.ts";

type Tick = { readonly amount: number; readonly at: number };
type PlacedPoint = { readonly point: FunnelPoint; readonly x: number; readonly y: number };
export type FunnelLabel = {
  readonly point: FunnelPoint;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

/** Where everything of a funnel stands, in pixels from the top left. */
export type FunnelLayout = {
  readonly width: number;
  readonly height: number;
  readonly plot: Readonly<Record<"left" | "right" | "top" | "bottom", number>>;
  /** Inhabitants. */
  readonly across: readonly Tick[];
  /** Per 1,000 inhabitants. */
  readonly up: readonly Tick[];
  readonly common: number;
  /** Outlines of what lies within chance, as paths. */
  readonly usual: string;
  readonly widest: string;
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly FunnelLabel[];
};

/** Height on screen. */
export const funnelHeight = 280;
const [left, right, top, bottom] = [34, 10, 18, 42];
/** Width of a letter, what wide letters add to a word, height of a line and room beside a dot, in pixels. */
const letter = 7;
const wideLetters = 8;
const line = 15;
const gap = 8;

/** Lays a funnel out: inhabitants across on a logarithmic axis, the rate up from 0. */
export function funnelLayout(
  view: FunnelView,
  { width, height }: { readonly width: number; readonly height: number },
): FunnelLayout {
  const plot = { left, right: width - right, top, bottom: height - bottom };
  const highest = Math.max(...view.points.map(({ rate }) => rate), 1.4 * view.common);
  const ticks = valueTicks(0, highest);
  const most = highest * 1.05;
  const [least, largest] = [view.limits[0]?.base ?? 1, view.limits.at(-1)?.base ?? 10];
  const x = (base: number) =>
    plot.left + (Math.log(base / least) / Math.log(largest / least)) * (plot.right - plot.left);
  const y = (rate: number) =>
    plot.bottom - (Math.min(rate, most) / most) * (plot.bottom - plot.top);
  const points = view.points.map((point) => ({ point, x: x(point.base), y: y(point.rate) }));
  const outline = (of: "usual" | "widest") => {
    const high = view.limits.map((each) => [x(each.base), y(each[of].high)] as const);
    const low = view.limits.map((each) => [x(each.base), y(each[of].low)] as const);
    const at = [...high, ...low.reverse()].map(([a, b]) => `${a.toFixed(1)} ${b.toFixed(1)}`);
    return `M${at.join("L")}Z`;
  };
  return {
    width,
    height,
    plot,
    across: spaced(baseTicks(least, largest).map((amount) => ({ amount, at: x(amount) }))),
    up: ticks.filter((tick) => tick <= most).map((amount) => ({ amount, at: y(amount) })),
    common: y(view.common),
    usual: outline("usual"),
    widest: outline("widest"),
    points,
    labels: placeNames(points, plot),
  };
}

/** Round numbers of people between two ends: 1, 2 and 5 times powers of ten. */
function baseTicks(from: number, to: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(from)); power <= to; power *= 10)
    for (const times of [1, 2, 5]) ticks.push(times * power);
  return ticks.filter((tick) => tick >= from && tick <= to);
}

/** Ticks of which the words do not touch. */
function spaced(ticks: readonly Tick[]): readonly Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    if (!before || tick.at - before.at >= 8 * letter) kept.push(tick);
  }
  return kept;
}

type Box = Readonly<Record<"left" | "right" | "top" | "bottom", number>>;

/** Names of the selected and of the outermost points, as far as they overlap nothing. */
function placeNames(points: readonly PlacedPoint[], plot: Box): readonly FunnelLabel[] {
  const outside = ({ point: { place } }: PlacedPoint) => place === "above" || place === "below";
  const wanted = points
    .filter((each) => each.point.selected || outside(each))
    .sort(
      (a, b) => Number(b.point.selected) - Number(a.point.selected) || b.point.rate - a.point.rate,
    );
  const taken: Box[] = points.map(({ x, y }) => boxAround(x - 5, y - 5, [10, 10]));
  const labels: FunnelLabel[] = [];
  for (const { point, x, y } of wanted) {
    const width = point.name.length * letter + wideLetters;
    const inPlot = (box: Box) =>
      box.left >= plot.left && box.right <= plot.right && box.bottom <= plot.bottom;
    const free = spots(x, y, { width, plot }).find(
      ({ box }) => inPlot(box) && !taken.some((other) => meet(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push({ point, ...free.at });
  }
  return labels;
}

type Spot = { readonly box: Box; readonly at: Omit<FunnelLabel, "point"> };

/** Where the name of a point may stand: right of it, left of it, above it, below it. */
function spots(
  x: number,
  y: number,
  { width, plot }: { readonly width: number; readonly plot: Box },
): readonly Spot[] {
  const centred = Math.max(plot.left + width / 2, Math.min(plot.right - width / 2, x));
  const spot = (anchor: FunnelLabel["anchor"], at: number, middle: number): Spot => {
    const from = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
    const box = boxAround(from, middle - line / 2, [width, line]);
    return { box, at: { x: at, y: middle + 4, anchor } };
  };
  return [
    spot("start", x + gap, y),
    spot("end", x - gap, y),
    spot("middle", centred, y - line),
    spot("middle", centred, y + line),
  ];
}

const boxAround = (x: number, y: number, [wide, high]: readonly [number, number]): Box => ({
  left: x,
  right: x + wide,
  top: y,
  bottom: y + high,
});

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
