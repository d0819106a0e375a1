import { useMemo } from "react";
import { comparabilityTexts } from "#i18n/comparability-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { RegisteredCaveat } from "#pages/parts/comparability/RegisteredCaveat.tsx";
import { comparabilityView } from "#views/comparability-view.ts";
import type { AnswerProps } from "./question-props.ts";

type NoteProps = Pick<AnswerProps, "dataset" | "view">;

/** What the title of a ranking adds when its places may not simply be compared. */
export function RankingQualification({ dataset, view }: NoteProps) {
  const text = useText(comparabilityTexts);
  const judgement = useMemo(
    () => comparabilityView(dataset, view.indicator, view.figures),
    [dataset, view],
  );
  if (!judgement || judgement.verdict === "comparable") return null;
  return <span className="ranking-qualified">{text(`title.${judgement.verdict}`)}</span>;
}

/** What registration does not say, under a ranking that rests on it. */
export function RankingCaveat({ dataset, view }: NoteProps) {
  return comparabilityView(dataset, view.indicator, view.figures) ? <RegisteredCaveat /> : null;
}
