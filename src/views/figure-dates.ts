import type { IsoDate } from "#domain/iso-date.ts";
import type { ChoroplethView } from "./choropleth-view.ts";

/** First and last day that the figures on the map are about; the day asked when there are none. */
export function figureDates({ figures, date }: ChoroplethView): readonly [IsoDate, IsoDate] {
  const days = figures.flatMap(({ measured }) => measured.date ?? []).sort();
  return [days[0] ?? date, days.at(-1) ?? date];
}
