import type { Value } from "#domain/value/value.ts";
import { createFigures, type Figure, type FiguresBuilder } from "./figures.ts";
import type { MeasureIdea } from "./measure-idea.ts";
import type { TableMeasure } from "./table-file.ts";

/** Figures by what they are about. */
type Collected = { readonly idea: MeasureIdea; readonly builder: FiguresBuilder };

export type Collector = {
  /** Takes a figure in; false when another one of the same area and day says something else. */
  readonly add: (idea: MeasureIdea, figure: Figure) => boolean;
  /** What was taken in, without the figures that contradict each other. */
  readonly measures: () => readonly TableMeasure[];
};

/**
 * Gathers figures per indicator. The same figure twice is one figure; two different ones for the
 * same area and day are both left out, because neither can be trusted.
 */
export function createCollector(): Collector {
  const all = new Map<string, Collected>();
  const byIdea = new Map<MeasureIdea, Collected>();
  const measureOf = (idea: MeasureIdea): Collected => {
    const name = nameOf(idea);
    const found = all.get(name) ?? { idea, builder: createFigures() };
    all.set(name, found);
    byIdea.set(idea, found);
    return found;
  };
  return {
    add: (idea, figure) => take(byIdea.get(idea) ?? measureOf(idea), figure),
    measures: () => [...all.values()].map(toMeasure).filter(({ figures }) => figures.size > 0),
  };
}

function take({ builder }: Collected, figure: Figure): boolean {
  const before = builder.add(figure);
  if (before === undefined || before === figure.value) return true;
  const same = JSON.stringify(before) === JSON.stringify(figure.value);
  if (!same) builder.leave(figure.area, figure.date);
  return same;
}

function toMeasure({ idea, builder }: Collected): TableMeasure {
  const values = builder.values();
  const margin = idea.known === "people" ? roundingMargin(values) : 0;
  return {
    idea,
    decimals: mostDecimals(values),
    figures: builder.done(margin === 0 ? undefined : (value) => roundedBy(value, margin)),
  };
}

/** What two columns have in common when they are about the same. */
export const nameOf = (idea: MeasureIdea): string => idea.known ?? `${idea.label} ${idea.unit}`;

/** A value with the margin of its rounding. */
export function roundedBy(value: Value, margin: number): Value {
  // Where counts are rounded a 0 may stand for a few.
  if (value.kind === "nil") return { kind: "known", amount: 0, status: value.status, margin };
  return value.kind === "known" ? { ...value, margin } : value;
}

/** Half the step of counts that are all whole tens, or fives: ten or more such make it no chance. */
export function roundingMargin(values: readonly Value[]): number {
  const allBy = (step: number) =>
    values.every((value) => value.kind !== "known" || value.amount % step === 0);
  const step = [10, 5].find(allBy) ?? 0;
  if (step === 0) return 0;
  return values.filter(({ kind }) => kind === "known").length < 10 ? 0 : step / 2;
}

export const mostDecimals = (values: readonly Value[]): number =>
  values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);

function decimalsOf(value: Value): number {
  if (value.kind !== "known" || Number.isInteger(value.amount)) return 0;
  return Math.round(value.amount * 10) / 10 === value.amount ? 1 : 2;
}
