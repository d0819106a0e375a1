import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Measured } from "../indicator/measured.ts";
import type { IsoDate } from "../iso-date.ts";
import { amountOf } from "../value/value.ts";
import { contributions } from "./contributions.ts";
import { measureAreas } from "./measure-areas.ts";
import { normalise } from "./normalise.ts";
import { rank } from "./rank.ts";
import type { Recipe } from "./recipe.ts";
import { score } from "./score.ts";

export type PriorityQuestion = {
  readonly recipe: Recipe;
  /** Areas that are compared; the scale of every indicator runs over these only. */
  readonly areas: readonly AreaCode[];
  readonly date: IsoDate;
  readonly compareDate: IsoDate;
  readonly growthBase?: number;
};

/** An area of the ranking; lists are in the order of the recipe's parts. */
export type ScoredArea = {
  readonly area: AreaCode;
  readonly figures: readonly Measured[];
  /** 0–100 per part, `undefined` without a figure. */
  readonly positions: readonly (number | undefined)[];
  /** `undefined` when a weighted part has no figure, or when nothing weighs. */
  readonly score: number | undefined;
  readonly place: number | undefined;
  /** Points per part, together the score; none without a score. */
  readonly points: readonly number[] | undefined;
};

/**
 * Scores and places of the areas under a recipe, in the order in which they were asked.
 * A range counts with its middle; an area that misses a weighted figure (missing, suppressed or
 * not applicable) gets no score rather than a guess.
 */
export function rankAreas(dataset: Dataset, question: PriorityQuestion): readonly ScoredArea[] {
  const { recipe, areas, ...when } = question;
  const weights = recipe.parts.map(({ weight }) => weight);
  const columns = recipe.parts.map(({ indicator }) =>
    measureAreas(dataset, { indicator, areas, ...when }),
  );
  const scaled = columns.map((figures, part) =>
    normalise(
      figures.map(({ value }) => amountOf(value)),
      {
        normalisation: recipe.normalisation,
        direction: recipe.parts[part]?.direction ?? "higher",
      },
    ),
  );
  const rows = areas.map((area, index) => {
    const positions = scaled.map((column) => column[index]);
    return {
      area,
      figures: columns.flatMap((column) => column[index] ?? []),
      positions,
      score: score(positions, weights, recipe.mean),
      points: contributions(positions, weights, recipe.mean),
    };
  });
  const places = rank(rows.map((row) => row.score));
  return rows.map((row, index) => ({ ...row, place: places[index] }));
}
