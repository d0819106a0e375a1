import { useMemo } from "react";
import { TrendChart } from "#charts/TrendChart.tsx";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { areaSentences } from "#i18n/area-words.ts";
import { useLanguage } from "#i18n/LanguageContext.tsx";
import { RegisteredCaveat } from "#pages/parts/comparability/RegisteredCaveat.tsx";
import { useHiding } from "#pages/parts/use-hiding.ts";
import type { AreaView } from "#views/area-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { trendView } from "#views/trend-view.ts";
import { AreaFoot } from "./AreaFoot.tsx";
import { AreaHead } from "./AreaHead.tsx";
import { AreaNotes } from "./AreaNotes.tsx";
import { AreaParks } from "./AreaParks.tsx";
import { CouncilQuestions } from "./CouncilQuestions.tsx";
import { OtherFacts, PolicyFacts } from "./FactLists.tsx";
import { GrowthNote } from "./GrowthNote.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LoadOwn } from "./LoadOwn.tsx";
import { Peers } from "./Peers.tsx";
import "./area-page.css";
import "./area-print.css";

type AreaSheetProps = {
  readonly dataset: Dataset;
  readonly question: Answerable;
  readonly view: AreaView;
};

/** One municipality on one page, on screen and on one A4. */
export function AreaSheet({ dataset, question, view }: AreaSheetProps) {
  const language = useLanguage();
  const { area, province } = view;
  const hiding = useHiding();
  const trend = useMemo(
    () =>
      trendView(
        dataset,
        { ...question, selected: area.code, scope: province?.code ?? question.scope },
        "pressure",
      ),
    [dataset, question, area, province],
  );
  return (
    <article className="area-page">
      <div className="area-main">
        <AreaHead view={view} />
        <div>
          <KeyFigures view={view} hiding={hiding} />
          {view.known !== "none" && <RegisteredCaveat />}
          <GrowthNote dataset={dataset} view={view} />
        </div>
        <p className="area-sentences">{areaSentences(view, language).join(" ")}</p>
        {view.known === "none" && <LoadOwn />}
        <Peers dataset={dataset} view={view} />
        <TrendChart view={trend} hiding={hiding} />
        <PolicyFacts view={view} />
        <CouncilQuestions view={view} />
        <OtherFacts view={view} />
      </div>
      <div className="area-side">
        <AreaParks dataset={dataset} view={view} />
        <AreaNotes view={view} />
        <AreaFoot view={view} edition={dataset.edition} />
      </div>
    </article>
  );
}
