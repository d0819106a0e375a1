import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { observeNear } from "#domain/dataset/observe.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf } from "#domain/value/value.ts";
import type { Limits } from "./day-cell.ts";

/** Half of the last decimal in which rates per 1,000 are published. */
const half = 0.05;

/** Between which counts an area lies of which others published a rate per 1,000 inhabitants on the day. */
export function fromRate(
  dataset: Dataset,
  own: ReadonlySet<string>,
  { area, date }: { readonly area: AreaCode; readonly date: IsoDate },
): Limits | undefined {
  const found = dataset.series.get("publishedRate")?.get(area)?.get(date);
  if (!found || own.has(found.source)) return undefined;
  const rate = amountOf(found.value);
  const days = Number.POSITIVE_INFINITY;
  const inhabitants = observeNear(dataset, "inhabitants", { area, date, days });
  const people = inhabitants && amountOf(inhabitants.value);
  if (rate === undefined || people === undefined) return undefined;
  const margin = Math.max(half, found.value.kind === "known" ? found.value.margin : 0);
  const count = (each: number) => (each * people) / 1000;
  return {
    low: Math.max(0, Math.floor(count(rate - margin))),
    high: Math.ceil(count(rate + margin)),
  };
}
