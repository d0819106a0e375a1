import type { Dataset } from "#domain/dataset/dataset.ts";
import { fewCounted, mayBeFew } from "#domain/indicator/few-counted.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { Status } from "#domain/value/value.ts";

/** Caveats that a figure carries on every screen and in every export; none can be dropped. */
export type Marks = {
  /** At least one figure is an example, not published. */
  readonly example: boolean;
  readonly scenario: boolean;
  readonly provisional: boolean;
  /** The boundaries are drawn from settlements. */
  readonly schematic: boolean;
  /** At least one figure is suppressed. */
  readonly suppressed: boolean;
  /** At least one rate rests on so few counted people that chance decides much of it. */
  readonly fewCounted: boolean;
  /** The list of parks is not complete. */
  readonly incompleteParks: boolean;
};

/**
 * The caveats of a set of figures shown together. A range hides a suppressed part, so it counts
 * as suppressed; `incompleteParks` only concerns an indicator that counts parks.
 */
export function marksOf(
  dataset: Dataset,
  figures: readonly Measured[],
  indicator?: Indicator,
): Marks {
  const seen = new Set<Status>();
  let suppressed = false;
  for (const { value } of figures) {
    if (value.kind === "suppressed" || value.kind === "range") suppressed = true;
    if ("status" in value) seen.add(value.status);
  }
  return {
    example: seen.has("example"),
    scenario: seen.has("scenario"),
    provisional: seen.has("provisional"),
    schematic: dataset.boundaries.accuracy === "schematic",
    suppressed,
    // Smoothing is what is done about it.
    fewCounted: (!indicator || mayBeFew(indicator)) && figures.some(fewCounted),
    incompleteParks: !dataset.parks.complete && indicator?.formula.startsWith("park") === true,
  };
}
