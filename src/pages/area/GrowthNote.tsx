import type { Dataset } from "#domain/dataset/dataset.ts";
import { ComparabilityNote } from "#pages/parts/comparability/ComparabilityNote.tsx";
import type { AreaView } from "#views/area-view.ts";
import { comparabilityView } from "#views/comparability-view.ts";

type GrowthNoteProps = { readonly dataset: Dataset; readonly view: AreaView };

/** Whether the two days that the growth is computed from may be compared; silent when they may. */
export function GrowthNote({ dataset, view: { area, change } }: GrowthNoteProps) {
  const judgement = comparabilityView(dataset, { id: "change" }, [{ area, measured: change }]);
  return judgement && judgement.verdict !== "comparable" ? (
    <ComparabilityNote dataset={dataset} judgement={judgement} about="growth" />
  ) : null;
}
