import type { AreaCode } from "#domain/area/area.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { AreaFigure } from "./area-figures.ts";
import type { Marks } from "./marks.ts";

/** How an area is filled: a class of the ramp, or why it has none. */
export type AreaFill =
  | { readonly kind: "class"; readonly index: number }
  | { readonly kind: "suppressed" }
  | { readonly kind: "missing" }
  /** In the question, but drawn as a circle. */
  | { readonly kind: "plain" }
  | { readonly kind: "elsewhere" };

/** What map, legend and ranking show together: one set of classes for all three. */
export type ChoroplethView = {
  readonly indicator: Indicator;
  readonly date: IsoDate;
  /** The day that change is computed from. */
  readonly compareDate: IsoDate;
  /** Every area of the question, highest first. */
  readonly figures: readonly AreaFigure[];
  /** Inner class bounds in the unit of the indicator, ascending; a value equal to a bound belongs to the class above. */
  readonly breaks: readonly number[];
  /** Fill of every area of the question. */
  readonly fills: ReadonlyMap<AreaCode, AreaFill>;
  readonly selected: AreaCode | undefined;
  readonly marks: Marks;
};
