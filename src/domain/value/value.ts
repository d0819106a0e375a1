/** How a figure came to be; every screen and export carries it along. */
export const statuses = [
  "published",
  "provisional",
  "supplied",
  "derived",
  "example",
  "scenario",
] as const;
export type Status = (typeof statuses)[number];

/** Why there is no figure. */
export type MissingReason =
  | "notPublished"
  | "notSupplied"
  | "unknown"
  | "partMissing"
  | "noBase"
  | "smallBase"
  | "definitionBreak";

/**
 * One figure, or the reason there is none. Missing is never 0, and a suppressed
 * figure has no field from which it could be read.
 */
export type Value =
  | {
      readonly kind: "known";
      readonly amount: number;
      readonly status: Status;
      /** Half the rounding step, in the unit of `amount`; 0 when exact. */
      readonly margin: number;
      /** Counted in a list known to be incomplete: the true figure may be higher, and 0 is not "none". */
      readonly atLeast?: true;
    }
  | { readonly kind: "range"; readonly low: number; readonly high: number; readonly status: Status }
  | { readonly kind: "suppressed"; readonly below: number; readonly status: Status }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  | { readonly kind: "notApplicable" };

/**
 * The figure to draw and to rank by: the amount, the middle of a range, or nothing. A 0 from an
 * incomplete list is nothing as well: it may only be that nobody wrote down what there is.
 */
export function amountOf(value: Value): number | undefined {
  if (value.kind === "known") return value.atLeast && value.amount === 0 ? undefined : value.amount;
  if (value.kind === "range") return (value.low + value.high) / 2;
  return undefined;
}

export const missing = (reason: MissingReason): Value => ({ kind: "missing", reason });
