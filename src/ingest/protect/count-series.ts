import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";

/**
 * Series that count people, or may: registrations, inhabitants, households, and indicators of one's
 * own in people, households or no unit that we know, unless they have decimals, are below nothing
 * or their user says that they count no people.
 */
export function countSeries({ series, indicators }: Dataset): readonly string[] {
  return [...series.keys()].filter((id) => {
    const indicator = indicators.get(id);
    if (indicator?.form !== "amount") return false;
    const people = indicator.unit === "people" || indicator.unit === "households";
    return people || mayCountPeople(indicator, series.get(id));
  });
}

function mayCountPeople({ label, unit, things, decimals }: Indicator, series?: Series): boolean {
  if (label === undefined || unit !== "number" || things || decimals > 0) return false;
  for (const days of series?.values() ?? [])
    for (const { value } of days.values())
      if (value.kind === "known" && value.amount < 0) return false;
  return true;
}

/** New values by area and day. */
export type Replacements = ReadonlyMap<AreaCode, ReadonlyMap<IsoDate, Value>>;

/** A series with some of its values replaced; the very same one when there are none. */
export function replaced(series: Series, values: Replacements): Series {
  if (values.size === 0) return series;
  return new Map(
    [...series].map(([area, days]) => {
      const own = values.get(area);
      if (!own) return [area, days];
      const changed = [...days].map(([date, observation]) => {
        const value = own.get(date);
        return [date, value ? { ...observation, value } : observation] as const;
      });
      return [area, new Map(changed)];
    }),
  );
}

/** A series without the figures of some sources. */
export function without(series: Series, sources: ReadonlySet<string>): Series {
  const kept = [...series].map(([area, days]) => {
    const others = [...days].filter(([, { source }]) => !sources.has(source));
    return [area, new Map(others)] as const;
  });
  return new Map(kept.filter(([, days]) => days.size > 0));
}
