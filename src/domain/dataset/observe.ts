import type { AreaCode } from "../area/area.ts";
import { daysBetween, type IsoDate } from "../iso-date.ts";
import { sumValues } from "../value/sum-values.ts";
import type { Value } from "../value/value.ts";
import type { Dataset, Observation } from "./dataset.ts";

/** A figure with the day it is about, which may be earlier than the day asked. */
export type Dated = {
  readonly value: Value;
  readonly date: IsoDate;
  readonly sources: readonly string[];
};

type Where = {
  readonly area: AreaCode;
  readonly date: IsoDate;
  /** No sum of the parts: rates and waiting times do not add up. */
  readonly ownOnly?: boolean;
};

/** The observation of exactly that day; for a province without one, the sum of its municipalities. */
export function observeOn(dataset: Dataset, id: string, where: Where): Dated | undefined {
  const series = dataset.series.get(id);
  const own = series?.get(where.area)?.get(where.date);
  if (own) return { value: own.value, date: where.date, sources: [own.source] };
  if (!series || where.ownOnly) return undefined;
  const parts: Observation[] = [];
  const children = childrenOf(dataset, where.area);
  for (const child of children) {
    const part = series.get(child)?.get(where.date);
    if (part) parts.push(part);
  }
  if (parts.length === 0 || parts.length < children.length) return undefined;
  return {
    value: sumValues(parts.map(({ value }) => value)),
    date: where.date,
    sources: [...new Set(parts.map(({ source }) => source))],
  };
}

/** As `observeOn`, else the nearest earlier day within `days`, else (when `days` is infinite) the first later one. */
export function observeNear(
  dataset: Dataset,
  id: string,
  where: Where & { readonly days: number },
): Dated | undefined {
  const exact = observeOn(dataset, id, where);
  if (exact) return exact;
  const own = dataset.series.get(id)?.get(where.area);
  if (!own) return undefined;
  const dates = [...own.keys()];
  const earlier = dates.findLast(
    (date) => date <= where.date && daysBetween(date, where.date) <= where.days,
  );
  const date = earlier ?? (where.days === Number.POSITIVE_INFINITY ? dates[0] : undefined);
  const found = date && own.get(date);
  return date && found ? { value: found.value, date, sources: [found.source] } : undefined;
}

const children = new WeakMap<Dataset["areas"], Map<AreaCode, AreaCode[]>>();

/** Codes of the areas directly below, in the order of the dataset. */
export function childrenOf(
  { areas }: Pick<Dataset, "areas">,
  parent: AreaCode,
): readonly AreaCode[] {
  let index = children.get(areas);
  if (!index) {
    index = new Map();
    for (const area of areas.values()) {
      if (area.parent) index.set(area.parent, [...(index.get(area.parent) ?? []), area.code]);
    }
    children.set(areas, index);
  }
  return index.get(parent) ?? [];
}
