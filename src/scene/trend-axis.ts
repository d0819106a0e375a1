import type { IsoDate } from "#domain/iso-date.ts";

/** A round tick every so much: 1, 2 or 5 times a power of ten. */
const roundSteps = [1, 2, 5, 10];

/**
 * Few round ticks that span 0 and both figures, ascending; at most six. One figure of 0 still gets
 * an axis. The ends are the ends of the axis.
 */
export function valueTicks(lowest: number, highest: number): readonly number[] {
  const top = Math.max(highest, 0);
  const bottom = Math.min(lowest, 0);
  const span = top - bottom || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * (roundSteps.find((round) => span / (power * round) <= 4) ?? 10);
  const from = Math.floor(bottom / step);
  const to = Math.ceil((top || (bottom === 0 ? 1 : 0)) / step);
  // Whole multiples of the step, so that 0.3 does not become 0.30000000000000004.
  return Array.from({ length: to - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
}

/** Decimals needed to write every tick. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => (String(tick).split(".")[1] ?? "").length));
}

/** The time of a day, for an axis on which a day has the same width everywhere. */
export function timeOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** First of January of the years within the days, every so many years that at most `most` remain; the last year is kept. */
export function yearTicks(first: IsoDate, last: IsoDate, most: number): readonly IsoDate[] {
  const years: number[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const day = `${year}-01-01`;
    if (day >= first && day <= last) years.push(year);
  }
  const every = [1, 2, 5, 10, 20, 50].find((step) => years.length / step <= most) ?? 100;
  const end = years.at(-1) ?? 0;
  return years
    .filter((year) => (end - year) % every === 0)
    .map((year) => `${year}-01-01` as IsoDate);
}
