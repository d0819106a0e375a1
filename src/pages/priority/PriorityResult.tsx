import { memo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { recipeWords, scopeName } from "#i18n/priority-words.ts";
import { useApp } from "#state/use-app.ts";
import { Choice } from "#ui/Choice.tsx";
import type { PriorityView } from "#views/priority-view.ts";
import { PriorityList } from "./PriorityList.tsx";
import { PriorityMap } from "./PriorityMap.tsx";
import { PriorityTable } from "./PriorityTable.tsx";
import { ReasonPanel } from "./ReasonPanel.tsx";
import { UnrankedList } from "./UnrankedList.tsx";
import type { StabilityState } from "./use-stability.ts";

type PriorityResultProps = {
  readonly dataset: Dataset;
  readonly view: PriorityView;
  readonly firmness: StabilityState;
};

/** Ranking, reason and map. Remembered, so that a moving slider never waits for them to be drawn. */
export const PriorityResult = memo(function PriorityResult(props: PriorityResultProps) {
  const { dataset, view, firmness } = props;
  const { stability } = firmness;
  const text = useText(priorityTexts);
  const language = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const hovered = useApp((state) => state.hovered);
  const onHover = useApp((state) => state.hover);
  const onSelect = useApp((state) => state.toggleArea);
  const ranks = view.ranked.length > 0;
  return (
    <>
      <section className="priority-ranking" aria-labelledby="priority-ranking">
        <div className="priority-ranking-head">
          <h2 id="priority-ranking">{text("ranking", { scope: scopeName(view, language) })}</h2>
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
        {asTable && <PriorityTable view={view} stability={stability} />}
        {!asTable && ranks && <PriorityList {...{ view, stability, hovered, onSelect, onHover }} />}
        <p className="note">{recipeWords(view, language)}</p>
        {ranks && <StabilityNote view={view} firmness={firmness} />}
        {!asTable && <UnrankedList view={view} />}
      </section>
      <div className="priority-side">
        <ReasonPanel view={view} stability={stability} />
        <section aria-labelledby="priority-map">
          <h2 id="priority-map">{text("map")}</h2>
          <PriorityMap {...{ dataset, view, hovered, onSelect, onHover }} />
        </section>
      </div>
    </>
  );
});

/** How the firmness of places was computed, or why there is none. */
function StabilityNote({ view, firmness }: Omit<PriorityResultProps, "dataset">) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const weighted = view.parts.filter(({ weight }) => weight > 0).length;
  const draws = format.number(firmness.stability?.draws ?? 2000);
  const note = weighted === 1 ? text("stabilityOne") : text("stabilityNote", { draws });
  return <p className="note">{firmness.failed ? text("stabilityFailed") : note}</p>;
}
