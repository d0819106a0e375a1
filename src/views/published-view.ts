import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { indicators } from "#domain/indicator/indicators.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf, hasFigure, type Value } from "#domain/value/value.ts";

/** The newest published number of registered people of one area. */
export type PublishedFigure = {
  readonly area: Area;
  readonly value: Value;
  readonly indicator: Indicator;
  readonly date: IsoDate;
  readonly source: string;
};

const levels: readonly Area["level"][] = ["country", "province", "municipality"];

/**
 * What is really published about registered people: the newest figure of each area that has one,
 * a number of people where there is one, else a rate. The country first, then numbers before rates, then by size.
 */
export function publishedView({ areas, series }: Dataset): readonly PublishedFigure[] {
  const found = new Map<AreaCode, PublishedFigure>();
  for (const [id, name] of [
    ["people", "people"],
    ["publishedRate", "pressure"],
  ] as const) {
    const indicator = indicators.find((each) => each.id === name);
    if (!indicator) continue;
    for (const [code, newest] of newestPublished(series.get(id))) {
      const area = areas.get(code);
      if (area && !found.has(code)) found.set(code, { area, indicator, ...newest });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      levels.indexOf(a.area.level) - levels.indexOf(b.area.level) ||
      a.indicator.id.localeCompare(b.indicator.id) ||
      (amountOf(b.value) ?? 0) - (amountOf(a.value) ?? 0) ||
      a.area.name.localeCompare(b.area.name, "nl"),
  );
}

type Newest = Pick<PublishedFigure, "value" | "date" | "source">;

function newestPublished(series: Series | undefined): ReadonlyMap<AreaCode, Newest> {
  const found = new Map<AreaCode, Newest>();
  for (const [code, days] of series ?? []) {
    for (const [date, { value, source }] of days) {
      if (
        hasFigure(value) &&
        "status" in value &&
        (value.status === "published" || value.status === "provisional")
      ) {
        found.set(code, { value, date, source });
      }
    }
  }
  return found;
}
