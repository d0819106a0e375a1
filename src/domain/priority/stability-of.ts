import type { AreaCode } from "../area/area.ts";
import { type DrawInput, type DrawnPlaces, topPlaces } from "./draw-places.ts";
import type { ScoredArea } from "./rank-areas.ts";
import type { Recipe } from "./recipe.ts";
import { term } from "./score.ts";
import type { Stability } from "./stability.ts";

/** Enough for shares that are steady to about one in a hundred, and quick enough to follow a slider. */
const draws = 2000;

/** The ranked areas as numbers to draw from; only weighted parts go along, areas without a score do not. */
export function drawInput(
  scored: readonly ScoredArea[],
  recipe: Recipe,
): { readonly areas: readonly AreaCode[]; readonly input: DrawInput } {
  const ranked = scored.filter(({ place }) => place !== undefined);
  const parts = recipe.parts.flatMap(({ weight }, part) => (weight > 0 ? [part] : []));
  const terms = new Float64Array(ranked.length * parts.length);
  for (const [row, { positions }] of ranked.entries()) {
    for (const [column, part] of parts.entries()) {
      terms[row * parts.length + column] = term(positions[part] ?? 0, recipe.mean);
    }
  }
  const weights = Float64Array.from(parts, (part) => recipe.parts[part]?.weight ?? 0);
  return { areas: ranked.map(({ area }) => area), input: { terms, weights, draws } };
}

/** What the draws say, per area. */
export function stabilityOf(areas: readonly AreaCode[], drawn: DrawnPlaces): Stability {
  return {
    draws,
    top: topPlaces,
    shares: new Map(areas.map((area, index) => [area, (drawn.inTop[index] ?? 0) / draws])),
    places: new Map(
      areas.map((area, index) => [area, [drawn.best[index] ?? 0, drawn.worst[index] ?? 0]]),
    ),
  };
}
