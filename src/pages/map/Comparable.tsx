import { useMemo } from "react";
import { ComparabilityNote } from "#pages/parts/comparability/ComparabilityNote.tsx";
import { comparabilityView } from "#views/comparability-view.ts";
import type { AnswerProps } from "./question-props.ts";

/** Whether the areas on the map and in the ranking may be held against each other. */
export function Comparable({ dataset, view }: Pick<AnswerProps, "dataset" | "view">) {
  const judgement = useMemo(
    () => comparabilityView(dataset, view.indicator, view.figures),
    [dataset, view],
  );
  return <ComparabilityNote dataset={dataset} judgement={judgement} />;
}
