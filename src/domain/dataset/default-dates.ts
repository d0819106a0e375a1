import type { AreaCode } from "../area/area.ts";
import { country } from "../area/country.ts";
import { type IsoDate, parseIsoDate } from "../iso-date.ts";
import type { Dataset } from "./dataset.ts";

/** Reference dates of a scope with the number of its municipalities that have a count on each. */
type Days = ReadonlyMap<IsoDate, number>;

const remembered = new WeakMap<Dataset, Map<AreaCode, Days>>();

/** A day with a smaller part of the best counted day's municipalities is no day to open with. */
const wellCounted = 0.5;

/**
 * Days on which at least one municipality within a scope has a count of registered people,
 * ascending; what the time slider offers. Days of other provinces are no stops: nothing would be
 * counted on them there. A municipality has the days of its province; a scope without any count
 * has those of the whole country.
 */
export function referenceDates(dataset: Dataset, scope: AreaCode): readonly IsoDate[] {
  return [...daysOf(dataset, scope).keys()];
}

function daysOf(dataset: Dataset, scope: AreaCode): Days {
  let memory = remembered.get(dataset);
  if (!memory) {
    memory = new Map();
    remembered.set(dataset, memory);
  }
  const known = memory.get(scope);
  if (known) return known;
  const own = daysWithin(dataset, scope);
  const found = own.size > 0 || scope === country ? own : daysOf(dataset, country);
  memory.set(scope, found);
  return found;
}

function daysWithin({ areas, series }: Dataset, scope: AreaCode): Days {
  const asked = areas.get(scope);
  const whole = asked?.level === "municipality" ? (asked.parent ?? country) : scope;
  const days = new Map<IsoDate, number>();
  for (const [area, observations] of series.get("people") ?? []) {
    const municipality = area.startsWith("GM");
    if (!municipality || (whole !== country && areas.get(area)?.parent !== whole)) continue;
    for (const [date, { value }] of observations) {
      if (value.kind !== "missing" && value.kind !== "notApplicable")
        days.set(date, (days.get(date) ?? 0) + 1);
    }
  }
  return new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The days a question opens with: the first and the last reference date of a scope on which at least
 * half as many municipalities have a count as on its best counted day, so that a few figures of
 * another day do not empty the map; with one such day the first is the very first. Both the epoch when no count is loaded.
 */
export function dateSpan(
  dataset: Dataset,
  scope: AreaCode,
): { readonly first: IsoDate; readonly last: IsoDate } {
  const days = daysOf(dataset, scope);
  const most = Math.max(...days.values());
  const all = [...days].flatMap(([date, count]) => (count >= wellCounted * most ? [date] : []));
  const epoch = parseIsoDate("1970-01-01") as IsoDate;
  const last = all.at(-1) ?? epoch;
  const [first = epoch] = all;
  // One well counted day is compared with what there is before it.
  return { first: first < last ? first : ([...days.keys()][0] ?? epoch), last };
}
