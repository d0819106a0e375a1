import type { Dataset } from "#domain/dataset/dataset.ts";
import { observeNear } from "#domain/dataset/observe.ts";
import { amountOf } from "#domain/value/value.ts";
import { threshold } from "../table/cell-value.ts";
import type { Figures } from "../table/table-file.ts";

/**
 * Rates per 1,000 inhabitants without those that stand for fewer people than the threshold: with
 * the known number of inhabitants anyone could compute the count. `hidden` is how many were.
 */
export function protectRates(
  figures: Figures,
  dataset: Dataset,
): { readonly figures: Figures; readonly hidden: number } {
  let hidden = 0;
  const values = figures.values.map((value, i) => {
    const [area, date] = [figures.areas[i], figures.dates[i]];
    if (value.kind !== "known" || value.amount <= 0 || !area || !date) return value;
    const found = observeNear(dataset, "inhabitants", {
      area,
      date,
      days: Number.POSITIVE_INFINITY,
    });
    const inhabitants = found && amountOf(found.value);
    if (inhabitants === undefined || (value.amount * inhabitants) / 1000 >= threshold) return value;
    hidden += 1;
    return {
      kind: "suppressed",
      cause: "primary",
      low: 0,
      high: undefined,
      status: value.status,
    } as const;
  });
  return { figures: { ...figures, values }, hidden };
}
