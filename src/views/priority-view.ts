import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { type PriorityQuestion, rankAreas, type ScoredArea } from "#domain/priority/rank-areas.ts";
import type { Recipe, RecipePart } from "#domain/priority/recipe.ts";
import { shares } from "#domain/priority/score.ts";
import { amountOf, type Value } from "#domain/value/value.ts";
import { questionAreas } from "./area-figures.ts";
import { type Marks, marksOf } from "./marks.ts";
import type { Answerable } from "./normalise-query.ts";

/** One ingredient with its indicator. */
export type WeighedPart = RecipePart & {
  readonly shape: Indicator;
  /** Share of the whole weight, 0 to 1. */
  readonly share: number;
};

/** One ingredient with what it amounts to among the areas. */
export type PriorityPart = WeighedPart & {
  /** Lowest and highest figure among the areas: the ends of the scale; `undefined` without figures. */
  readonly span: readonly [number, number] | undefined;
  /** First and last day that its figures are about; `undefined` without figures. */
  readonly days: readonly [IsoDate, IsoDate] | undefined;
};

/** An area with a place; lists are in the order of the parts. */
export type PriorityRow = {
  readonly area: Area;
  /** 1 is the highest; equal scores share a place. */
  readonly place: number;
  /** 0–100 (geometric: 1–100). */
  readonly score: number;
  readonly points: readonly number[];
  readonly positions: readonly (number | undefined)[];
  readonly figures: readonly Measured[];
};

/** An area without a place, with every weighted figure that it lacks and why. */
export type UnrankedRow = {
  readonly area: Area;
  readonly lacking: readonly { readonly shape: Indicator; readonly value: Value }[];
  readonly figures: readonly Measured[];
};

/** The priority ranking of the municipalities of a scope, with all that explains it. */
export type PriorityView = {
  readonly recipe: Recipe;
  readonly scope: Area | undefined;
  readonly date: IsoDate;
  readonly compareDate: IsoDate;
  readonly growthBase: number;
  readonly parts: readonly PriorityPart[];
  /** By place, equal places by name. */
  readonly ranked: readonly PriorityRow[];
  /** By name. */
  readonly unranked: readonly UnrankedRow[];
  readonly selected: AreaCode | undefined;
  readonly marks: Marks;
  /** Ids of the sources of the weighted figures. */
  readonly sources: readonly string[];
};

/** The question of the ranking: always municipalities, a province is too coarse to place homes in. */
export function priorityQuestion(dataset: Dataset, query: Answerable): PriorityQuestion {
  const { recipe, date, compareDate, growthBase } = query;
  const areas = questionAreas(dataset, { ...query, level: "municipality" });
  return { recipe, date, compareDate, growthBase, areas: areas.map(({ code }) => code) };
}

/** Scores every municipality of the scope by the recipe of the question. */
export function priorityView(dataset: Dataset, query: Answerable): PriorityView {
  const question = priorityQuestion(dataset, query);
  const scored = rankAreas(dataset, question);
  const parts = partsOf(dataset, query.recipe, scored);
  const weighted = scored.flatMap(({ figures }) =>
    figures.filter((_, part) => weighs(parts[part])),
  );
  return {
    recipe: query.recipe,
    scope: dataset.areas.get(query.scope),
    date: query.date,
    compareDate: query.compareDate,
    growthBase: query.growthBase,
    parts,
    ranked: rankedRows(dataset, scored),
    unranked: unrankedRows(dataset, scored, parts),
    selected: query.selected,
    marks: allMarks(dataset, scored, parts),
    sources: [...new Set(weighted.flatMap(({ sources }) => sources))],
  };
}

const weighs = (part: PriorityPart | undefined) => (part?.weight ?? 0) > 0;

function partsOf(
  dataset: Dataset,
  recipe: Recipe,
  scored: readonly ScoredArea[],
): readonly PriorityPart[] {
  return weighedParts(dataset, recipe).map((part, index) => {
    const figures = scored.flatMap((each) => each.figures[index] ?? []);
    const amounts = figures.flatMap(({ value }) => amountOf(value) ?? []).toSorted((a, b) => a - b);
    const days = figures.flatMap(({ date }) => date ?? []).toSorted();
    return { ...part, span: ends(amounts), days: ends(days) };
  });
}

/** The ingredients with their shares; an unknown indicator is left out, which a normalised question never has. */
export function weighedParts(dataset: Dataset, recipe: Recipe): readonly WeighedPart[] {
  const share = shares(recipe.parts.map(({ weight }) => weight));
  return recipe.parts.flatMap((part, index) => {
    const shape = dataset.indicators.get(part.indicator);
    return shape ? [{ ...part, shape, share: share[index] ?? 0 }] : [];
  });
}

/** First and last of a sorted list. */
function ends<T>(sorted: readonly T[]): readonly [T, T] | undefined {
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

function rankedRows(dataset: Dataset, scored: readonly ScoredArea[]): readonly PriorityRow[] {
  return scored
    .flatMap(({ area: code, place, score, points, positions, figures }) => {
      const area = dataset.areas.get(code);
      if (!area || place === undefined || score === undefined || !points) return [];
      return [{ area, place, score, points, positions, figures }];
    })
    .toSorted((a, b) => a.place - b.place || byName(a, b));
}

function unrankedRows(
  dataset: Dataset,
  scored: readonly ScoredArea[],
  parts: readonly PriorityPart[],
): readonly UnrankedRow[] {
  return scored
    .flatMap(({ area: code, place, figures }) => {
      const area = dataset.areas.get(code);
      if (!area || place !== undefined) return [];
      const lacking = parts.flatMap((part, index) => {
        const value = figures[index]?.value;
        if (!value || !weighs(part) || amountOf(value) !== undefined) return [];
        return [{ shape: part.shape, value }];
      });
      return [{ area, lacking, figures }];
    })
    .toSorted(byName);
}

const byName = (a: { area: Area }, b: { area: Area }) =>
  a.area.name.localeCompare(b.area.name, "nl");

/** The caveats of all weighted parts together. */
function allMarks(
  dataset: Dataset,
  scored: readonly ScoredArea[],
  parts: readonly PriorityPart[],
): Marks {
  let all = marksOf(dataset, []);
  for (const [index, part] of parts.entries()) {
    if (!weighs(part)) continue;
    const own = marksOf(
      dataset,
      scored.flatMap(({ figures }) => figures[index] ?? []),
      part.shape,
    );
    all = {
      example: all.example || own.example,
      scenario: all.scenario || own.scenario,
      provisional: all.provisional || own.provisional,
      schematic: all.schematic,
      suppressed: all.suppressed || own.suppressed,
      fewCounted: all.fewCounted || own.fewCounted,
      incompleteParks: all.incompleteParks || own.incompleteParks,
    };
  }
  return all;
}
