import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ChoroplethView } from "./choropleth-view.ts";
import { comparabilityView } from "./comparability-view.ts";
import { type FunnelView, funnelView } from "./funnel-view.ts";

/** The funnel of a ranking; none where suppliers count different things: there it is not chance that differs. */
export function comparableFunnel(dataset: Dataset, view: ChoroplethView): FunnelView | undefined {
  const judged = comparabilityView(dataset, view.indicator, view.figures);
  return judged?.verdict === "not" ? undefined : funnelView(view);
}
