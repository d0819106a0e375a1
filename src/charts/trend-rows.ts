import { amountOf } from "#domain/value/value.ts";
import { timeOf } from "#scene/trend-axis.ts";
import type { TrendView } from "#views/trend.ts";
import { trendSegments } from "#views/trend-segments.ts";

/** One row per date for the chart library: the time, and the amount of every part of every line. */
export function trendRows(view: TrendView): readonly Readonly<Record<string, number>>[] {
  const rows = new Map(
    view.dates.map((date) => [date, { time: timeOf(date) } as Record<string, number>]),
  );
  for (const line of view.lines) {
    for (const [index, part] of trendSegments(line, view.breaks).entries()) {
      for (const { date, measured } of part) {
        const amount = amountOf(measured.value);
        const row = rows.get(date);
        if (row && amount !== undefined) row[`${line.code}-${index}`] = amount;
      }
    }
  }
  return [...rows.values()];
}
