import type { DefinitionBreak } from "#domain/dataset/dataset.ts";
import { amountOf } from "#domain/value/value.ts";
import type { TrendLine, TrendPoint } from "./trend.ts";

/**
 * The parts of a line that may be drawn as one stroke: a date without a figure ends a part, and no
 * part crosses a day on which the definition changed. A part of one point is a dot.
 */
export function trendSegments(
  { code, points }: TrendLine,
  breaks: readonly DefinitionBreak[],
): readonly (readonly TrendPoint[])[] {
  const days = breaks.filter(({ areas }) => !areas || areas.includes(code)).map(({ date }) => date);
  const parts: TrendPoint[][] = [];
  let part: TrendPoint[] = [];
  for (const point of points) {
    const before = part.at(-1);
    const broken = before && days.some((day) => before.date < day && day <= point.date);
    const known = amountOf(point.measured.value) !== undefined;
    if (part.length > 0 && (broken || !known)) {
      parts.push(part);
      part = [];
    }
    if (known) part.push(point);
  }
  return part.length > 0 ? [...parts, part] : parts;
}
