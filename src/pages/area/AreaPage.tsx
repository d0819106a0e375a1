import { useMemo } from "react";
import { selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { areaView } from "#views/area-view.ts";
import { AreaChooser } from "./AreaChooser.tsx";
import { AreaSheet } from "./AreaSheet.tsx";

/** The page of the selected municipality; without one, the list to choose from. */
export function AreaPage() {
  const dataset = useApp((state) => state.dataset);
  const question = useApp(selectQuestion);
  const selected = question?.selected;
  const view = useMemo(
    () => (dataset && question && selected ? areaView(dataset, question, selected) : undefined),
    [dataset, question, selected],
  );
  if (!dataset || !question) return null;
  if (view) return <AreaSheet dataset={dataset} question={question} view={view} />;
  return <AreaChooser dataset={dataset} question={question} />;
}
