import type { AreaCode } from "../area/area.ts";
import { country } from "../area/country.ts";
import { type IsoDate, parseIsoDate } from "../iso-date.ts";
import type { Dataset } from "./dataset.ts";

const remembered = new WeakMap<Dataset, Map<AreaCode, readonly IsoDate[]>>();

/**
 * Days on which at least one municipality within a scope has a count of registered people,
 * ascending; what the time slider offers. Days of other provinces are no stops: nothing would be
 * counted on them there. A municipality has the days of its province; a scope without any count
 * has those of the whole country.
 */
export function referenceDates(dataset: Dataset, scope: AreaCode): readonly IsoDate[] {
  let memory = remembered.get(dataset);
  if (!memory) {
    memory = new Map();
    remembered.set(dataset, memory);
  }
  const known = memory.get(scope);
  if (known) return known;
  const own = daysWithin(dataset, scope);
  const found = own.length > 0 || scope === country ? own : referenceDates(dataset, country);
  memory.set(scope, found);
  return found;
}

function daysWithin({ areas, series }: Dataset, scope: AreaCode): readonly IsoDate[] {
  const asked = areas.get(scope);
  const whole = asked?.level === "municipality" ? (asked.parent ?? country) : scope;
  const days = new Set<IsoDate>();
  for (const [area, observations] of series.get("people") ?? []) {
    const municipality = area.startsWith("GM");
    if (!municipality || (whole !== country && areas.get(area)?.parent !== whole)) continue;
    for (const date of observations.keys()) days.add(date);
  }
  return [...days].sort();
}

/** The first and last reference date of a scope; both the epoch when no count is loaded. */
export function dateSpan(
  dataset: Dataset,
  scope: AreaCode,
): { readonly first: IsoDate; readonly last: IsoDate } {
  const all = referenceDates(dataset, scope);
  const epoch = parseIsoDate("1970-01-01") as IsoDate;
  return { first: all[0] ?? epoch, last: all.at(-1) ?? epoch };
}
