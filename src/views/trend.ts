import type { AreaCode } from "#domain/area/area.ts";
import type { DefinitionBreak } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Marks } from "./marks.ts";

export type TrendPoint = { readonly date: IsoDate; readonly measured: Measured };

export type TrendLine = {
  readonly code: AreaCode;
  readonly name: string;
  /** `selected` wears the accent, `compared` its own shade, `scope` and `country` are quiet. */
  readonly role: "selected" | "compared" | "scope" | "country";
  /** Ascending by date; a date without a figure keeps its reason (a gap is drawn as a gap). */
  readonly points: readonly TrendPoint[];
  /** True when any point is an example: the line is dashed. */
  readonly example: boolean;
  /**
   * Published now and then, without a rhythm: the points are drawn, and the line between them is
   * only a guide.
   */
  readonly sparse: boolean;
  /** Where its figures come from, in order of first use. */
  readonly sources: readonly Source[];
};

/** Which way a line went from its first to its last figure after the last break. */
export type TrendDirection = {
  readonly name: string;
  readonly direction:
    | "upStrongly"
    | "up"
    | "upSlightly"
    | "same"
    | "downSlightly"
    | "down"
    | "downStrongly";
};

/** Figures over time of the selected and compared areas, the scope and the country. */
export type TrendView = {
  readonly indicator: Indicator;
  /** Every day on which a line has a point, ascending. */
  readonly dates: readonly IsoDate[];
  readonly lines: readonly TrendLine[];
  /** Why there is nothing to draw; `undefined` when there is. */
  readonly empty: "noSeries" | "oneDate" | "noFigures" | undefined;
  /** What the lines do, for the title: at most the selected or first line and the scope. */
  readonly directions: readonly TrendDirection[];
  /** The title is made from example figures. */
  readonly exampleTitle: boolean;
  /** Days on which the definition changed, within the dates. */
  readonly breaks: readonly DefinitionBreak[];
  /** Highest figure of all lines, with its margin; 0 without figures. */
  readonly highest: number;
  /** Lowest figure, or 0 when none is negative. */
  readonly lowest: number;
  readonly marks: Marks;
};
