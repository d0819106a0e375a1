import type { AreaCode } from "#domain/area/area.ts";
import type { DefinitionBreak } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Marks } from "./marks.ts";

export type TrendLine = {
  readonly code: AreaCode;
  readonly name: string;
  /** `selected` wears the accent, `compared` its own shade, `scope` and `country` are quiet. */
  readonly role: "selected" | "compared" | "scope" | "country";
  /** Ascending by date; a date without a figure keeps its reason (a gap is drawn as a gap). */
  readonly points: readonly { readonly date: IsoDate; readonly measured: Measured }[];
  /** True when any point is an example: the line is dashed. */
  readonly example: boolean;
};

/** Figures over time of the selected and compared areas, the scope and the country. */
export type TrendView = {
  readonly indicator: Indicator;
  readonly dates: readonly IsoDate[];
  readonly lines: readonly TrendLine[];
  /** Days on which the definition changed, within the dates. */
  readonly breaks: readonly DefinitionBreak[];
  readonly marks: Marks;
};
