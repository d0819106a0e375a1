import type { AreaCode } from "../area/area.ts";
import type { IsoDate } from "../iso-date.ts";

/** Why a count is hidden. */
export type HiddenReason =
  | { readonly kind: "threshold" }
  | { readonly kind: "zero" }
  | { readonly kind: "group" }
  | { readonly kind: "dominance" }
  /** Hidden so that these areas or totals cannot be worked out by subtraction. */
  | { readonly kind: "protects"; readonly areas: readonly AreaCode[] }
  /** Hidden by its supplier. */
  | { readonly kind: "supplier" };

/** A count that is not shown, with what anybody can work out about it from what is shown. */
export type HiddenCount = {
  readonly indicator: string;
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly reason: HiddenReason;
  readonly low: number;
  /** `undefined` when nothing shown limits it. */
  readonly high: number | undefined;
};

/** What was done to loaded counts before anything was shown. Holds no hidden count. */
export type ProtectionReport = {
  readonly mode: "suppress" | "round";
  /** The number that counts are rounded to a multiple of; 1 when nothing is rounded. */
  readonly base: number;
  readonly threshold: number;
  /** Counts that were loaded, hidden or not. */
  readonly counts: number;
  readonly hidden: readonly HiddenCount[];
  /** Why the figures of an indicator are not shown at all: the audit did not pass. */
  readonly refused: readonly { readonly indicator: string; readonly reason: string }[];
  /** Hidden counts of the supplier that can be worked out from the totals in the file. */
  readonly exposed: readonly {
    readonly indicator: string;
    readonly area: AreaCode;
    readonly date: IsoDate;
  }[];
};
