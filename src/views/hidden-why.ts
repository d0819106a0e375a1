import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { HiddenReason, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { seriesIds } from "./trend-points.ts";

/** What tells why figures are hidden: the report of what was protected, and the areas that it names. */
export type Hiding = {
  /** `undefined` when nothing was loaded. */
  readonly report: ProtectionReport | undefined;
  readonly areas: Dataset["areas"];
};

/** Why a figure is hidden, as far as is known. */
export type HiddenWhy =
  /** The report names the reason; areas are named as they are called. */
  | {
      readonly kind: Exclude<HiddenReason["kind"], "protects">;
      /** Counts under this are hidden. */
      readonly threshold: number;
    }
  | { readonly kind: "protects"; readonly names: readonly string[] }
  /** No report tells: small itself, or hidden for the sake of another figure. */
  | { readonly kind: "small" }
  | { readonly kind: "other" };

/**
 * Why a figure of an area is hidden; nothing of a figure that is not. A rate or a growth figure is
 * hidden as the count is that it was made from.
 */
export function hiddenWhy(
  { report, areas }: Hiding,
  { indicator, area, measured }: HiddenFigure,
): HiddenWhy | undefined {
  const { value } = measured;
  if (value.kind !== "suppressed") return undefined;
  const places = hiddenPlaces(indicator, measured);
  const found = report?.hidden.find(
    (each) =>
      each.area === area &&
      places.some(({ series, date }) => each.indicator === series && each.date === date),
  );
  if (!report || !found) return { kind: value.cause === "primary" ? "small" : "other" };
  const { reason } = found;
  if (reason.kind !== "protects") return { kind: reason.kind, threshold: report.threshold };
  const names = reason.areas.map((code) => areas.get(code)?.name ?? code);
  return names.length > 0 ? { kind: "protects", names } : { kind: "other" };
}

/** A figure of an area, as it was measured. */
export type HiddenFigure = {
  readonly indicator: Pick<Indicator, "id" | "formula" | "divided">;
  readonly area: AreaCode;
  readonly measured: Measured;
};

/** Where the hidden count of a figure stands: that it is, or those that it was made from. */
function hiddenPlaces(
  indicator: HiddenFigure["indicator"],
  { numerator, denominator, date }: Measured,
) {
  const parts = [numerator, denominator].filter((part) => part?.value.kind === "suppressed");
  const series = indicator.divided ?? "people";
  if (parts.length > 0) return parts.map((part) => ({ series, date: part?.date }));
  return seriesIds(indicator).map((id) => ({ series: id, date }));
}
