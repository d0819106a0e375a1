import { smoothedPart } from "#domain/indicator/smoothed-rate.ts";
import type { ChoroplethView } from "./choropleth-view.ts";

/** How the areas of a map took part in the common rate that smoothed rates are drawn towards. */
export type SmoothedNote = {
  /** Took part as the least and the most that can be known of a hidden count. */
  readonly hidden: number;
  /** Took no part: no count, or one without an upper end. */
  readonly out: number;
};

/** What is to be said beside smoothed rates; nothing where every count was told, or nothing is smoothed. */
export function smoothedNote({ indicator, figures }: ChoroplethView): SmoothedNote | undefined {
  if (indicator.formula !== "smoothed") return undefined;
  const parts = figures
    .filter(({ area }) => area.level === "municipality")
    .map(({ area, measured }) => smoothedPart(area.code, measured));
  const hidden = parts.filter((part) => part && part.count === undefined).length;
  const out = parts.filter((part) => part === undefined).length;
  return hidden + out > 0 ? { hidden, out } : undefined;
}
