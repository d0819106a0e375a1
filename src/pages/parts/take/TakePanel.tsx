import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { offeredFigures } from "#exports/offered-figures.ts";
import { takeCitations } from "#exports/take-citations.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { priorityQuestion } from "#views/priority-view.ts";
import { CopySentence } from "./CopySentence.tsx";
import { FigureList } from "./FigureList.tsx";
import { useTake } from "./use-take.ts";
import "./take-panel.css";

/** Everything that can be taken from the present page: images, tables and sentences to cite. */
export function TakePanel() {
  const dataset = useApp((state) => state.dataset);
  const query = useApp(selectQuestion);
  return dataset && query ? <Take dataset={dataset} query={query} /> : null;
}

type TakeProps = { readonly dataset: Dataset; readonly query: Answerable };

function Take({ dataset, query }: TakeProps) {
  const text = useText(exportTexts);
  const language = useLanguage();
  const stability = usePlaces(dataset, query);
  const rules = useApp((state) => state.rules);
  const report = useApp((state) => state.protection);
  const input = useMemo(
    () => ({ dataset, query, language, stability, protection: { rules, report } }),
    [dataset, query, language, stability, rules, report],
  );
  const figures = useMemo(() => offeredFigures(input), [input]);
  const sentences = useMemo(() => takeCitations(input), [input]);
  const { state, take } = useTake(input);
  if (figures.length === 0 && sentences.length === 0) return <p>{text("nothing")}</p>;
  return (
    <div className="take-panel">
      <h2>{text("title")}</h2>
      <p className="note">{text("lead")}</p>
      <FigureList figures={figures} busy={state.step === "making"} onTake={take} />
      <p className="take-status note" role="status">
        {state.step === "making" && text("making", { figure: text(`figure.${state.kind}`) })}
        {state.step === "made" && text("made", { file: state.file })}
        {state.step === "failed" && text("failed", { reason: state.reason })}
      </p>
      {sentences.map((each) => (
        <CopySentence key={each.about} {...each} />
      ))}
    </div>
  );
}

/** How firm the places are, for the priority figure; it goes without when that cannot be computed. */
function usePlaces(dataset: Dataset, query: Answerable): Stability | undefined {
  const ask = useApp((state) => state.services.stability);
  const [stability, setStability] = useState<Stability>();
  useEffect(() => {
    if (query.page !== "priority") return;
    let current = true;
    ask(dataset, priorityQuestion(dataset, query)).then(
      (found) => current && setStability(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [ask, dataset, query]);
  return stability;
}
