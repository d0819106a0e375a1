import type { ComparisonDot, ComparisonView } from "#views/comparison-view.ts";
import { valueTicks } from "./trend-axis.ts";

type PlacedDot = { readonly dot: ComparisonDot; readonly x: number; readonly y: number };
export type StripLabel = {
  readonly dot: ComparisonDot;
  /** What it names. */
  readonly of: "dot" | "average";
  readonly text: string;
  /** Middle and base of the words, in pixels. */
  readonly x: number;
  readonly y: number;
};

/** Where everything of a strip of dots stands, in pixels from the top left. */
export type StripLayout = {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly ticks: readonly { readonly amount: number; readonly x: number }[];
  readonly dots: readonly PlacedDot[];
  /** Places of the averages along the axis, by code; drawn only when there is room for their name. */
  readonly averages: ReadonlyMap<string, number>;
  readonly labels: readonly StripLabel[];
};

const side = 12;
/** Distance between dots that do not touch, and between their rows. */
const apart = 13;
/** Width of a letter in pixels, and what wide letters (an m) may add to a word. */
const letter = 7.2;
const wideLetters = 12;
const rows = [0, -1, 1];
/** Rows of words above the dots, nearest first. */
const labelRows = [28, 12];
const middleY = 54;
const axisY = 78;
const height = 98;

/**
 * Lays dots out along an axis from 0: in three rows where they would touch, with words for the
 * selected dot, the averages, the highest and the lowest, as far as these do not overlap.
 */
export function stripLayout(
  view: ComparisonView,
  words: (dot: ComparisonDot) => string,
  width: number,
): StripLayout {
  const amounts = [...view.dots, ...view.averages].map(({ amount }) => amount);
  const ticks = valueTicks(Math.min(0, ...amounts), Math.max(0, ...amounts));
  const low = ticks[0] ?? 0;
  // A strip needs no tick beyond the last dot.
  const high = Math.max(...amounts, ticks[1] ?? 1) * 1.02;
  const x = (amount: number) => side + ((amount - low) / (high - low)) * (width - 2 * side);
  const dots = placeDots(view.dots, x);
  const averages = view.averages.map((dot) => ({ dot, x: x(dot.amount), y: middleY }));
  return {
    width,
    height,
    axisY,
    ticks: ticks.filter((amount) => amount <= high).map((amount) => ({ amount, x: x(amount) })),
    dots,
    averages: new Map(averages.map(({ dot: { code }, x: at }) => [code, at])),
    labels: placeWords({ dots, averages, words, width }),
  };
}

function placeDots(
  dots: readonly ComparisonDot[],
  x: (amount: number) => number,
): readonly PlacedDot[] {
  const ends = new Map<number, number>();
  return dots.map((dot) => {
    const at = x(dot.amount);
    const free = rows.find((row) => at - (ends.get(row) ?? -Infinity) >= apart);
    const row = free ?? rows.reduce((a, b) => ((ends.get(b) ?? 0) < (ends.get(a) ?? 0) ? b : a));
    ends.set(row, at);
    return { dot, x: at, y: middleY + row * apart };
  });
}

type Naming = {
  readonly dots: readonly PlacedDot[];
  readonly averages: readonly PlacedDot[];
  readonly words: (dot: ComparisonDot) => string;
  readonly width: number;
};

function placeWords({ dots, averages, words, width }: Naming): readonly StripLabel[] {
  const wanted: [PlacedDot | undefined, StripLabel["of"]][] = [
    [dots.find(({ dot }) => dot.selected), "dot"],
    ...[...averages].reverse().map((each): [PlacedDot, "average"] => [each, "average"]),
    [dots.at(-1), "dot"],
    [dots[0], "dot"],
  ];
  const placed: Placed[] = [];
  for (const [each, of] of wanted) {
    if (!each || placed.some(({ dot }) => dot === each.dot)) continue;
    const text = words(each.dot);
    const half = (text.length * letter + wideLetters) / 2;
    const x = Math.max(half, Math.min(width - half, each.x));
    // Words that had to move far would seem to name another dot.
    if (Math.abs(x - each.x) > 60) continue;
    const candidate = { dot: each.dot, of, text, x, half, at: each.x };
    const y = labelRows.find((row) =>
      placed.every((other) => !clash({ ...candidate, y: row }, other)),
    );
    if (y !== undefined) placed.push({ ...candidate, y });
  }
  return placed.map(({ half: _half, at: _at, ...label }) => label);
}

type Placed = StripLabel & { readonly half: number; readonly at: number };

/** True when words touch words in their row, or the line of an average runs through words below it. */
function clash(a: Placed, b: Placed): boolean {
  if (a.y === b.y) return Math.abs(a.x - b.x) < a.half + b.half + 6;
  const [above, below] = a.y < b.y ? [a, b] : [b, a];
  return above.of === "average" && Math.abs(above.at - below.x) < below.half + 4;
}
