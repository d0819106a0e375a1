import { type IsoDate, parseIsoDate } from "../iso-date.ts";
import type { Dataset } from "./dataset.ts";

const dates = new WeakMap<Dataset, readonly IsoDate[]>();

/** Days on which at least one municipality has a count of registered people, ascending; what the time slider offers. */
export function referenceDates(dataset: Dataset): readonly IsoDate[] {
  let found = dates.get(dataset);
  if (!found) {
    const days = new Set<IsoDate>();
    for (const [area, observations] of dataset.series.get("people") ?? []) {
      if (!area.startsWith("GM")) continue;
      for (const date of observations.keys()) days.add(date);
    }
    found = [...days].sort();
    dates.set(dataset, found);
  }
  return found;
}

/** The first and last reference date; both the epoch when no count is loaded. */
export function dateSpan(dataset: Dataset): { readonly first: IsoDate; readonly last: IsoDate } {
  const all = referenceDates(dataset);
  const epoch = parseIsoDate("1970-01-01") as IsoDate;
  return { first: all[0] ?? epoch, last: all.at(-1) ?? epoch };
}
