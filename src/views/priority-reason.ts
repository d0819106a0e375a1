import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { PriorityRow, PriorityView, UnrankedRow } from "./priority-view.ts";

/** What one part does for an area's place. */
export type ReasonPart = {
  readonly shape: Indicator;
  /** Number of the part in the recipe, which is also its colour. */
  readonly part: number;
  readonly measured: Measured;
  readonly points: number;
  /** Points of the parts before it: where its bar begins. */
  readonly before: number;
  /** The most points that the top of the scale would give; a product has no such bound per part. */
  readonly most: number | undefined;
  /** Where the figure stands among the municipalities with a figure. */
  readonly extreme: "mostUrgent" | "leastUrgent" | undefined;
};

/** Why an area has its place, or why it has none. */
export type PriorityReason =
  | {
      readonly kind: "ranked";
      readonly row: PriorityRow;
      readonly of: number;
      /** Weighted parts, most points first. */
      readonly parts: readonly ReasonPart[];
      /** The nearest area above and below with the difference in points. */
      readonly above: Neighbour | undefined;
      readonly below: Neighbour | undefined;
    }
  | { readonly kind: "unranked"; readonly row: UnrankedRow };

export type Neighbour = { readonly area: Area; readonly points: number };

/** The reason for one area; `undefined` when it is not in the ranking's scope. */
export function priorityReason(view: PriorityView, code: AreaCode): PriorityReason | undefined {
  const at = view.ranked.findIndex(({ area }) => area.code === code);
  const row = view.ranked[at];
  if (!row) {
    const unranked = view.unranked.find(({ area }) => area.code === code);
    return unranked && { kind: "unranked", row: unranked };
  }
  return {
    kind: "ranked",
    row,
    of: view.ranked.length,
    parts: reasonParts(view, row),
    above: neighbour(view.ranked[at - 1], row),
    below: neighbour(view.ranked[at + 1], row),
  };
}

function reasonParts(view: PriorityView, row: PriorityRow): readonly ReasonPart[] {
  let before = 0;
  return view.parts
    .flatMap((part, index) => {
      const measured = row.figures[index];
      const points = row.points[index] ?? 0;
      if (part.weight === 0 || !measured) return [];
      const extreme = extremeOf(row.positions[index], part.span);
      return [
        {
          shape: part.shape,
          part: index,
          measured,
          points,
          most: view.recipe.mean === "arithmetic" ? 100 * part.share : undefined,
          extreme,
        },
      ];
    })
    .toSorted((a, b) => b.points - a.points || a.part - b.part)
    .map((part) => {
      const placed = { ...part, before };
      before += part.points;
      return placed;
    });
}

function extremeOf(
  position: number | undefined,
  span: readonly [number, number] | undefined,
): ReasonPart["extreme"] {
  if (position === undefined || !span || span[0] === span[1]) return undefined;
  if (position > 100 - 1e-9) return "mostUrgent";
  return position < 1e-9 ? "leastUrgent" : undefined;
}

function neighbour(other: PriorityRow | undefined, row: PriorityRow): Neighbour | undefined {
  return other && { area: other.area, points: Math.abs(other.score - row.score) };
}
