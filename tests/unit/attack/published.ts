import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { childrenOf } from "#domain/dataset/observe.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf, type Value, valueBounds } from "#domain/value/value.ts";
import type { Seen, Sum } from "./attacker.ts";

export const keyOf = (id: string, area: string, date: string) => `${id} ${area} ${date}`;

type Published = {
  readonly shown: Dataset;
  /** What everybody has who opens the atlas. */
  readonly base: Dataset;
  readonly ids: readonly string[];
  readonly dates: readonly string[];
};
type Where = { readonly area: AreaCode; readonly date: IsoDate };

/**
 * All that screens and exports can tell of counts: they are made of what `measure` answers, of stored
 * figures, and of the base that everybody has. Rates, shares and changes are turned back into counts.
 */
export function published(given: Published): readonly Seen[] {
  return [...given.shown.areas.keys()].flatMap((area) =>
    (given.dates as readonly IsoDate[]).flatMap((date) => [
      ...counts(given, { area, date }),
      ...rates(given.shown, { area, date }),
      ...changes(given, { area, date }),
    ]),
  );
}

/** A value as the limits of a count, after multiplying; `half` is what rounding leaves open. */
function seen(key: string, value: Value | undefined, { scale = 1, half = 0 } = {}): Seen[] {
  const limits = value && valueBounds(value);
  if (!limits) return [];
  const high = limits.high ?? Number.POSITIVE_INFINITY;
  return [{ key, low: (limits.low - half) * scale, high: (high + half) * scale }];
}

function counts({ shown, base, ids }: Published, { area, date }: Where): readonly Seen[] {
  return ids.flatMap((id) => {
    const key = keyOf(id, area, date);
    const stored = shown.series.get(id)?.get(area)?.get(date)?.value;
    const before = base.series.get(id)?.get(area)?.get(date)?.value;
    const isReal = before && "status" in before && before.status !== "example";
    const asked = measure(shown, { indicator: id, area, date, compareDate: date });
    const answers = asked.date === date && asked.value.kind !== "suppressed";
    return [
      ...seen(key, stored ?? (isReal ? before : undefined)),
      ...seen(key, answers ? asked.value : undefined),
    ];
  });
}

function rates(shown: Dataset, { area, date }: Where): readonly Seen[] {
  const key = keyOf("people", area, date);
  const ask = { area, date, compareDate: date };
  const rate = measure(shown, { ...ask, indicator: "pressure" });
  const people = rate.denominator && amountOf(rate.denominator.value);
  const given = shown.series.get("publishedRate")?.get(area)?.get(date)?.value;
  const inhabitants = amountOf(measure(shown, { ...ask, indicator: "inhabitants" }).value);
  return [
    ...(rate.date === date && people ? seen(key, rate.value, { scale: people / 1000 }) : []),
    ...(inhabitants ? seen(key, given, { scale: inhabitants / 1000, half: 0.05 }) : []),
  ];
}

function changes({ shown, dates }: Published, { area, date }: Where): readonly Seen[] {
  return (dates as readonly IsoDate[]).flatMap((from) => {
    const { value } = measure(shown, { indicator: "change", area, date, compareDate: from });
    const start = shown.series.get("people")?.get(area)?.get(from)?.value;
    const at = start && amountOf(start);
    if (from === date || value.kind !== "known" || !at) return [];
    const amount = at * (1 + value.amount / 100);
    const margin = (at * value.margin) / 100;
    return seen(keyOf("people", area, date), { ...value, amount, margin }, { half: 1e-6 });
  });
}

type Table = {
  readonly ids: readonly string[];
  readonly dates: readonly string[];
  readonly links: readonly Sum[];
  /** Whether there is such a count at all. */
  readonly has: (key: string) => boolean;
};

/** Totals with their parts: of areas, and of columns of a file. */
export function sumsOf(dataset: Dataset, { ids, dates, links, has }: Table): readonly Sum[] {
  const sums: Sum[] = [];
  for (const area of dataset.areas.keys()) {
    const below = childrenOf(dataset, area);
    for (const date of dates) {
      if (below.length > 0)
        for (const id of ids)
          sums.push({
            total: keyOf(id, area, date),
            parts: below.map((part) => keyOf(id, part, date)),
          });
      for (const { total, parts } of links)
        sums.push({
          total: keyOf(total, area, date),
          parts: parts.map((part) => keyOf(part, area, date)),
        });
    }
  }
  return sums.filter(({ parts }) => parts.every(has));
}
