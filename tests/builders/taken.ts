import type { Dataset } from "#domain/dataset/dataset.ts";
import { drawPlaces } from "#domain/priority/draw-places.ts";
import { rankAreas } from "#domain/priority/rank-areas.ts";
import type { Recipe } from "#domain/priority/recipe.ts";
import { drawInput, stabilityOf } from "#domain/priority/stability-of.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { offeredFigures } from "#exports/offered-figures.ts";
import { type TakeSentence, takeCitations } from "#exports/take-citations.ts";
import { takeFigures } from "#exports/take-figures.ts";
import type { Protection } from "#i18n/protection-words.ts";
import type { Language } from "#lib/language.ts";
import { type Answerable, normaliseQuery } from "#views/normalise-query.ts";
import { priorityQuestion } from "#views/priority-view.ts";
import { defaultQuery, type Query } from "#views/query.ts";

/** Pressure 60, parks 40. */
const recipe: Recipe = {
  parts: [
    { indicator: "pressure", weight: 60, direction: "higher" },
    { indicator: "parkDensity", weight: 40, direction: "higher" },
  ],
  normalisation: "minMax",
  mean: "arithmetic",
};

/** What a page of the dataset offers to take away, with the sentences to cite. */
export function taken(
  dataset: Dataset,
  { report, rules = defaultRules, ...change }: Partial<Query> & Partial<Protection>,
  language: Language = "nl",
) {
  const { query } = normaliseQuery(dataset, { ...defaultQuery, recipe, ...change });
  const stability = stabilityFor(dataset, query);
  const input = { dataset, query, language, stability, protection: { rules, report } };
  const sentences = takeCitations(input);
  const sentenceOf = (asked: TakeSentence["about"]) =>
    sentences.find(({ about }) => about === asked)?.sentence;
  return {
    figures: takeFigures(input),
    offered: offeredFigures(input),
    sentence: sentenceOf("citation"),
    trendSentence: sentenceOf("trendCitation"),
  };
}

function stabilityFor(dataset: Dataset, query: Answerable) {
  const question = priorityQuestion(dataset, query);
  const { areas, input } = drawInput(rankAreas(dataset, question), question.recipe);
  return stabilityOf(areas, drawPlaces(input));
}
