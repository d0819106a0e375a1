import type { DefinitionBreak } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { boundsOf } from "./comparison.ts";
import type { TrendDirection, TrendLine } from "./trend.ts";

/** Relative change up to which a line keeps about level, moves slightly, or moves plainly. */
const level = 0.015;
const slight = 0.15;
const plain = 0.5;

/**
 * Which way a line goes from its first figure after the last break to its last figure; nothing
 * with fewer than two. A move that rounding may have made is called "same".
 */
export function directionOf(
  line: TrendLine,
  { formula }: Indicator,
  breaks: readonly DefinitionBreak[],
): TrendDirection | undefined {
  const since = breaks.findLast(({ areas }) => !areas || areas.includes(line.code))?.date ?? "";
  const figures = line.points
    .filter(({ date }) => date >= since)
    .flatMap(({ measured }) => boundsOf(measured.value) ?? []);
  const first = figures[0];
  const last = figures.at(-1);
  if (!first || !last || figures.length < 2) return undefined;
  const move =
    formula === "change"
      ? { low: last.low / 100, middle: last.middle / 100, high: last.high / 100 }
      : first.low > 0 && {
          low: last.low / first.high - 1,
          middle: last.middle / first.middle - 1,
          high: last.high / first.low - 1,
        };
  if (!move) return undefined;
  return { name: line.name, direction: nameOf(move) };
}

function nameOf(move: { low: number; middle: number; high: number }): TrendDirection["direction"] {
  const size = Math.abs(move.middle);
  if ((move.low <= 0 && move.high >= 0) || size < level) return "same";
  const way = move.middle > 0 ? "up" : "down";
  if (size < slight) return `${way}Slightly`;
  return size < plain ? way : `${way}Strongly`;
}
