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
  | "withinMargin"
  | "definitionBreak";

export type SuppressionCause = "primary" | "secondary";

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
  | {
      readonly kind: "suppressed";
      /** Hidden because it is unsafe itself, or because it would give another figure away. */
      readonly cause: SuppressionCause;
      /** The least and the most that anybody can work out from what is published; never narrower. */
      readonly low: number;
      /** `undefined` when nothing published limits it. */
      readonly high: number | undefined;
      readonly status: Status;
    }
  /** Counted, and there is none: a true 0. */
  | { readonly kind: "nil"; readonly status: Status }
  | { readonly kind: "missing"; readonly reason: MissingReason }
  /** A percentage that is not told, since its base is or may be under `least` people. */
  | { readonly kind: "missing"; readonly reason: "smallBase"; readonly least: number }
  | { readonly kind: "notApplicable" };

/**
 * The figure to draw and to rank by: the amount, the middle of a range, or nothing. A 0 from an
 * incomplete list is nothing as well: it may only be that nobody wrote down what there is.
 */
export function amountOf(value: Value): number | undefined {
  if (value.kind === "known") return value.atLeast && value.amount === 0 ? undefined : value.amount;
  if (value.kind === "range") return (value.low + value.high) / 2;
  if (value.kind === "nil") return 0;
  return undefined;
}

export const missing = (reason: MissingReason): Value => ({ kind: "missing", reason });

/** Whether there is a figure to show: an amount, a true 0 or a range. */
export const hasFigure = ({ kind }: Value): boolean =>
  kind === "known" || kind === "nil" || kind === "range";

/** A count hidden because it is from 1 to under a threshold; the rule itself tells its limits. */
export const hiddenBelow = (threshold: number, status: Status): Value => ({
  kind: "suppressed",
  cause: "primary",
  low: 1,
  high: threshold - 1,
  status,
});

/** A figure that is hidden as what it was made from is; limits of a count say nothing in another unit. */
export const hiddenElsewhere = ({
  cause,
  status,
}: Extract<Value, { kind: "suppressed" }>): Value => ({
  kind: "suppressed",
  cause,
  low: 0,
  high: undefined,
  status,
});

export type ValueBounds = { readonly low: number; readonly high: number | undefined };

/** A value of which something is told: all but what is missing or does not apply. */
export type Told = Extract<Value, { readonly status: Status }>;

/**
 * The least and the most that the truth behind a value can be, as far as published: of a rounded
 * figure its margin, of a hidden one its limits, of an incomplete list only the least. `undefined`
 * where there is no figure.
 */
export function valueBounds(value: Told): ValueBounds;
export function valueBounds(value: Value): ValueBounds | undefined;
export function valueBounds(value: Value): ValueBounds | undefined {
  if (value.kind === "known") {
    const { amount, margin, atLeast } = value;
    return { low: amount - margin, high: atLeast ? undefined : amount + margin };
  }
  if (value.kind === "nil") return { low: 0, high: 0 };
  return "low" in value ? { low: value.low, high: value.high } : undefined;
}
