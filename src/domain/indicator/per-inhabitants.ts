import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { type Dated, observeNear } from "../dataset/observe.ts";
import { missing } from "../value/value.ts";
import type { Measured } from "./measured.ts";
import { rate } from "./rate.ts";

/** An amount of an area per so many of its inhabitants, of the day nearest to that of the amount. */
export function perInhabitants(
  dataset: Dataset,
  amount: Dated,
  { area, per }: { readonly area: AreaCode; readonly per: number },
): Measured {
  const inhabitants = observeNear(dataset, "inhabitants", {
    area,
    date: amount.date,
    days: Number.POSITIVE_INFINITY,
  });
  if (!inhabitants)
    return { value: missing("noBase"), date: undefined, sources: [], numerator: amount };
  return {
    value: rate(amount.value, inhabitants.value, per),
    date: amount.date,
    numerator: amount,
    denominator: inhabitants,
    sources: [...new Set([...amount.sources, ...inhabitants.sources])],
  };
}
