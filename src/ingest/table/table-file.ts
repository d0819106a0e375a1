import type { Figures } from "./figures.ts";
import type { MeasureIdea } from "./measure-idea.ts";

/** One indicator that a table has figures of. */
export type TableMeasure = {
  readonly idea: MeasureIdea;
  /** Decimals in which the figures are written, at most 2. */
  readonly decimals: number;
  readonly figures: Figures;
};

/** A table that has been understood. Counts of people under the threshold are not in it. */
export type TableFile = {
  readonly name: string;
  /** The name by which its own indicators are told apart from those of other files. */
  readonly series: string;
  readonly measures: readonly TableMeasure[];
  /** Records with an area and at least one figure. */
  readonly records: number;
};
