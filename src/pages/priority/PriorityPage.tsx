import { useDeferredValue, useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { priorityTitle } from "#i18n/priority-words.ts";
import { MarkList } from "#pages/parts/MarkList.tsx";
import { SourceFoot } from "#pages/parts/SourceFoot.tsx";
import { selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { priorityView, weighedParts } from "#views/priority-view.ts";
import { PriorityResult } from "./PriorityResult.tsx";
import { RecipePanel } from "./RecipePanel.tsx";
import { useDraftRecipe } from "./use-draft-recipe.ts";
import { useStability } from "./use-stability.ts";
import "./priority-page.css";

/** Where flexible housing is needed first, under weights that the reader sets. */
export function PriorityPage() {
  const dataset = useApp((state) => state.dataset);
  const question = useApp(selectQuestion);
  return dataset && question ? <Priority dataset={dataset} question={question} /> : null;
}

type PriorityProps = { readonly dataset: Dataset; readonly question: Answerable };

function Priority({ dataset, question }: PriorityProps) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const language = useLanguage();
  const [recipe, setRecipe] = useDraftRecipe(question.recipe);
  // The slider itself follows at once; the rest comes as soon as there is time, and may be overtaken.
  const shown = useDeferredValue(recipe);
  const asked = useMemo(() => ({ ...question, recipe: shown }), [question, shown]);
  const view = useMemo(() => priorityView(dataset, asked), [dataset, asked]);
  const parts = useMemo(() => weighedParts(dataset, recipe), [dataset, recipe]);
  const stability = useStability(dataset, asked);
  return (
    <div className="priority-page">
      <header className="priority-header">
        <h1>{priorityTitle(view, language)}</h1>
        <p>
          {text("subtitle", { date: format.date(view.date) })} <MarkList marks={view.marks} />
        </p>
      </header>
      <RecipePanel dataset={dataset} recipe={recipe} parts={parts} onChange={setRecipe} />
      <PriorityResult dataset={dataset} view={view} firmness={stability} />
      <div className="priority-foot">
        <SourceFoot dataset={dataset} sources={view.sources} />
      </div>
    </div>
  );
}
