import type { AreaCode } from "#domain/area/area.ts";
import { classOf } from "#domain/classify/class-of.ts";
import type { AreaFill } from "./choropleth-view.ts";
import type { PriorityView } from "./priority-view.ts";

/**
 * Class bounds of the priority map: fifths of the scale of 100 points. They stay while weights
 * move, so that a colour keeps its meaning under the hand.
 */
export const priorityBreaks: readonly number[] = [20, 40, 60, 80];

/** How each municipality is filled on the priority map. */
export function priorityFills({ ranked, unranked }: PriorityView): ReadonlyMap<AreaCode, AreaFill> {
  return new Map<AreaCode, AreaFill>([
    ...ranked.map(({ area, score }): [AreaCode, AreaFill] => [
      area.code,
      { kind: "class", index: classOf(score, priorityBreaks) },
    ]),
    ...unranked.map(({ area, lacking }): [AreaCode, AreaFill] => [
      area.code,
      { kind: lacking.some(({ value }) => value.kind === "suppressed") ? "suppressed" : "missing" },
    ]),
  ]);
}
