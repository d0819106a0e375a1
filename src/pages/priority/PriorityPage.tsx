import { useDeferredValue, useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { priorityTitle, recipeWords } from "#i18n/priority-words.ts";
import { MarkList } from "#pages/parts/MarkList.tsx";
import { SourceFoot } from "#pages/parts/SourceFoot.tsx";
import { selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { Choice } from "#ui/Choice.tsx";
import type { Answerable } from "#views/normalise-query.ts";
import { priorityView } from "#views/priority-view.ts";
import { PriorityList } from "./PriorityList.tsx";
import { PriorityMap } from "./PriorityMap.tsx";
import { PriorityTable } from "./PriorityTable.tsx";
import { ReasonPanel } from "./ReasonPanel.tsx";
import { RecipePanel } from "./RecipePanel.tsx";
import { UnrankedList } from "./UnrankedList.tsx";
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
  const [asTable, setAsTable] = useState(false);
  const hovered = useApp((state) => state.hovered);
  const onHover = useApp((state) => state.hover);
  const onSelect = useApp((state) => state.toggleArea);
  const [recipe, setRecipe] = useDraftRecipe(question.recipe);
  // The slider itself follows at once; the rest comes as soon as there is time, and may be overtaken.
  const shown = useDeferredValue(recipe);
  const asked = useMemo(() => ({ ...question, recipe: shown }), [question, shown]);
  const view = useMemo(() => priorityView(dataset, asked), [dataset, asked]);
  const now = useMemo(
    () => (recipe === shown ? view : priorityView(dataset, { ...question, recipe })),
    [dataset, question, recipe, shown, view],
  );
  const { stability, failed } = useStability(dataset, asked);
  const counted = view.parts.filter(({ weight }) => weight > 0).length;
  return (
    <div className="priority-page">
      <header className="priority-header">
        <h1>{priorityTitle(view, language)}</h1>
        <p>
          {text("subtitle", { date: format.date(view.date) })} <MarkList marks={view.marks} />
        </p>
      </header>
      <RecipePanel dataset={dataset} recipe={recipe} parts={now.parts} onChange={setRecipe} />
      <section className="priority-ranking" aria-labelledby="priority-ranking">
        <div className="priority-ranking-head">
          <h2 id="priority-ranking">{text("ranking", { scope: view.scope?.name ?? "" })}</h2>
          <Choice
            label={text("show")}
            options={[
              { key: "list", label: text("asList") },
              { key: "table", label: text("asTable") },
            ]}
            chosen={asTable ? "table" : "list"}
            onChoose={(key) => setAsTable(key === "table")}
          />
        </div>
        {asTable ? (
          <PriorityTable view={view} stability={stability} />
        ) : (
          view.ranked.length > 0 && (
            <PriorityList
              view={view}
              stability={stability}
              hovered={hovered}
              onSelect={onSelect}
              onHover={onHover}
            />
          )
        )}
        <p className="note">{recipeWords(view, language)}</p>
        {view.ranked.length > 0 && <p className="note">{stabilityWords()}</p>}
        {!asTable && <UnrankedList view={view} />}
      </section>
      <div className="priority-side">
        <ReasonPanel view={view} stability={stability} />
        <section aria-labelledby="priority-map">
          <h2 id="priority-map">{text("map")}</h2>
          <PriorityMap
            dataset={dataset}
            view={view}
            hovered={hovered}
            onSelect={onSelect}
            onHover={onHover}
          />
        </section>
      </div>
      <div className="priority-foot">
        <SourceFoot dataset={dataset} sources={view.sources} />
      </div>
    </div>
  );

  function stabilityWords() {
    if (failed) return text("stabilityFailed");
    const draws = format.number(stability?.draws ?? 2000);
    const note = text("stabilityNote", { draws });
    return counted === 1 ? text("stabilityOne") : note;
  }
}
