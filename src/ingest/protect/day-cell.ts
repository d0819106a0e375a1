import type { AreaCode } from "#domain/area/area.ts";

/** Between which a count lies. */
export type Limits = { readonly low: number; readonly high: number };

/** A count of one area on the day of a table, or what is left of a total beside the parts we have. */
export type DayCell = {
  /** `undefined` for the rest of a total. */
  readonly area: AreaCode | undefined;
  /** `Indicator.id`; only of a cell with an area. */
  readonly series?: string;
  /** The count; `undefined` when its supplier hid or rounded it. */
  readonly count: number | undefined;
  /** What is told of a count that is not given exactly. */
  readonly bounds: Limits | undefined;
  /** Whether it is ours to hide: loaded, and not known to everybody already. */
  readonly loaded: boolean;
  /** What a published rate tells of it already, when that is less than what must be left open. */
  readonly told?: Limits;
  /** There is no such count. */
  readonly absent?: true;
};
