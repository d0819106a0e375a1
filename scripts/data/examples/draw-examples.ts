import type { PackedCell, PackedFigures } from "#ingest/embedded/packed-atlas.ts";
import { seededRandom } from "./seeded-random.ts";
import { shareOut } from "./share-out.ts";

/** What the example figures have to meet (`data/examples/opzet.json`). */
export type ExamplePlan = {
  readonly seed: number;
  /** Days, ascending. */
  readonly dates: readonly string[];
  readonly province: string;
  /** People in the whole province on the first day. */
  readonly provinceFirst: number;
  /** The municipality that goes down, with its people on the first and the last day. */
  readonly falling: { readonly area: string; readonly first: number; readonly last: number };
  /** Municipalities whose every cell is suppressed. */
  readonly hidden: readonly string[];
  /** People in the country on the first and the last day, as published: the growth the others follow. */
  readonly nationalFirst: number;
  readonly nationalLast: number;
  /** Figures are multiples of this. */
  readonly step: number;
  /** Cells under this are suppressed. */
  readonly below: number;
};

/**
 * Example counts for a province: invented, and marked so for ever.
 *
 * A suppressed cell has no value behind it, not even here. In the total all of them together count
 * for the middle of what they can be, so that each can still be anything from 1 to just under the
 * threshold, whoever subtracts.
 *
 * @param homes recreation homes by municipality: what the others are drawn in proportion to
 */
export function drawExamples(
  plan: ExamplePlan,
  homes: ReadonlyMap<string, number>,
): Pick<PackedFigures, "areas" | "cells" | "dates" | "below" | "margin"> {
  const random = seededRandom(plan.seed);
  const areas = [...homes.keys()].toSorted();
  const hiddenSum = (plan.hidden.length * plan.below) / 2;
  const others = areas.filter((area) => area !== plan.falling.area && !plan.hidden.includes(area));
  const weights = others.map((area) => (homes.get(area) ?? 0) * between(random, 0.9, 1.1));
  const start = shareOut(plan.provinceFirst - hiddenSum - plan.falling.first, weights, plan.step);
  const rows = new Map<string, readonly number[]>([
    [plan.falling.area, fall(plan)],
    ...others.map((area, index) => [area, grow(plan, start[index] ?? 0, random)] as const),
  ]);
  const totals = plan.dates.map((_, column) =>
    [...rows.values()].reduce((sum, row) => sum + (row[column] ?? 0), hiddenSum),
  );
  const cellsOf = (area: string): readonly PackedCell[] =>
    rows.get(area) ?? plan.dates.map(() => "x" as const);
  return {
    dates: plan.dates,
    areas: [plan.province, ...areas],
    cells: [totals, ...areas.map(cellsOf)],
    below: plan.below,
    margin: plan.step / 2,
  };
}

/** From the first figure to the last, slowly at both ends. */
function fall({ dates, falling, step }: ExamplePlan): readonly number[] {
  return dates.map((_, column) => {
    const at = column / (dates.length - 1);
    const done = at * at * (3 - 2 * at);
    return toStep(falling.first + (falling.last - falling.first) * done, step);
  });
}

/** With the country, somewhat faster or slower than it, and unsteady from day to day. */
function grow(plan: ExamplePlan, start: number, random: () => number): readonly number[] {
  const national = plan.nationalLast / plan.nationalFirst - 1;
  const pace = between(random, 0.5, 1.5);
  return plan.dates.map((_, column) => {
    if (column === 0) return start;
    const growth = 1 + (national * pace * column) / (plan.dates.length - 1);
    const wobble = between(random, 0.985, 1.015);
    return Math.max(plan.step, toStep(start * growth * wobble, plan.step));
  });
}

const between = (random: () => number, low: number, high: number) => low + (high - low) * random();

const toStep = (amount: number, step: number) => Math.round(amount / step) * step;
