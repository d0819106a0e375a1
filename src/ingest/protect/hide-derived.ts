import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import { childrenOf, observeNear } from "#domain/dataset/observe.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Unit } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { amountOf, type Value } from "#domain/value/value.ts";
import { countSeries, replaced } from "./count-series.ts";
import type { ProtectedDataset } from "./protected-dataset.ts";

type Input = {
  /** Before protecting: whether a figure gives a count away shows from the count. */
  readonly exact: Dataset;
  readonly dataset: Dataset;
  readonly own: ReadonlySet<string>;
  readonly rules: ProtectRules;
  readonly report: ProtectionReport;
};

type Place = { readonly id: string; readonly area: AreaCode; readonly date: IsoDate };

/** Units in which a figure may be a count in other words. */
const telling: ReadonlySet<Unit> = new Set([
  "people",
  "perThousand",
  "percent",
  "percentagePoints",
  "perTenThousand",
  "perThousandOther",
  "perTenThousandOther",
  "households",
  "number",
  "unnamed",
]);

/**
 * Hides loaded rates, percentages, growth figures and remainders of which a hidden or rounded count of
 * the same area and day can be worked out with any amount that a reader has; and rates per 1,000
 * that stand for fewer people than the threshold, or for a total above hidden counts.
 */
export function hideDerived(input: Input): ProtectedDataset {
  const { dataset, report } = input;
  const counts = new Set(countSeries(dataset));
  const series = new Map(dataset.series);
  const hidden: HiddenCount[] = [];
  for (const [id, given] of dataset.series) {
    const unit = dataset.indicators.get(id)?.unit ?? "perThousand";
    if (counts.has(id) || !telling.has(unit)) continue;
    const found = hideIn(input, id, given);
    if (found.hidden.length === 0) continue;
    for (const each of found.hidden) hidden.push(each);
    series.set(id, replaced(given, found.values));
  }
  if (hidden.length === 0) return { dataset, report };
  return {
    dataset: { ...dataset, series },
    report: { ...report, hidden: [...report.hidden, ...hidden] },
  };
}

function hideIn(input: Input, id: string, given: Series) {
  const hidden: HiddenCount[] = [];
  const values = new Map<AreaCode, Map<IsoDate, Value>>();
  for (const [area, date, value] of loaded(given, input.own)) {
    const reason = reasonToHide(input, { id, area, date }, value);
    if (!reason) continue;
    hidden.push({ indicator: id, area, date, reason, low: 0, high: undefined });
    const cause = reason.kind === "threshold" ? "primary" : "secondary";
    const status = "status" in value ? value.status : "supplied";
    const days = values.get(area) ?? new Map<IsoDate, Value>();
    values.set(
      area,
      days.set(date, { kind: "suppressed", cause, low: 0, high: undefined, status }),
    );
  }
  return { hidden, values };
}

function* loaded(
  series: Series,
  own: ReadonlySet<string>,
): Generator<readonly [AreaCode, IsoDate, Value]> {
  for (const [area, days] of series)
    for (const [date, { value, source }] of days)
      if (own.has(source) && amountOf(value) !== undefined) yield [area, date, value];
}

function reasonToHide(input: Input, place: Place, value: Value): HiddenCount["reason"] | undefined {
  const amount = amountOf(value) ?? 0;
  const protects = { kind: "protects", areas: [place.area] } as const;
  if (place.id === "publishedRate") {
    const days = Number.POSITIVE_INFINITY;
    const found = observeNear(input.exact, "inhabitants", { ...place, days });
    const people = found && (amount * (amountOf(found.value) ?? 0)) / 1000;
    if (people !== undefined && people > 0 && people < input.rules.threshold)
      return { kind: "threshold" };
    const kind = (area: AreaCode) =>
      input.dataset.series.get("people")?.get(area)?.get(place.date)?.value.kind;
    if (amount > 0 && kind(place.area) === "suppressed") return protects;
    const below = childrenOf(input.dataset, place.area).filter(
      (child) => kind(child) === "suppressed",
    );
    if (below.length > 0 && !kind(place.area)) return { kind: "protects", areas: below };
  }
  return tells(input, place, amount) ? protects : undefined;
}

/** Whether the figure, with an amount of the same area, works out at a count that is not shown. */
function tells({ exact, dataset }: Input, { id, area, date }: Place, amount: number): boolean {
  const decimals = dataset.indicators.get(id)?.decimals ?? 1;
  const half = 0.5 * 10 ** -decimals;
  const { unit } = exact.indicators.get(id) ?? { unit: "perThousand" };
  return countSeries(exact).some((series) => {
    const now = dataset.series.get(series)?.get(area)?.get(date)?.value;
    const before = exact.series.get(series)?.get(area)?.get(date)?.value;
    // What its source rounded is not known here either.
    const rounded = now?.kind === "known" && before?.kind === "known" && now.margin > before.margin;
    if (now?.kind !== "suppressed" && !rounded) return false;
    const count = before && amountOf(before);
    if (count === undefined || before?.kind === "range") return false;
    const room = roomOf(now);
    return bases(exact, { id: series, area, date }).some((base) =>
      readings(unit, amount, { base, half }).some(
        ({ count: told, margin }) => Math.abs(told - count) <= margin + 0.5 && 2 * margin < room,
      ),
    );
  });
}

/** How wide the limits are that a reader has already. */
function roomOf(value: Value): number {
  if (value.kind === "known") return 2 * value.margin;
  return value.kind === "suppressed" && value.high !== undefined
    ? value.high - value.low
    : Number.POSITIVE_INFINITY;
}

/** Amounts of an area around a day that a reader may have, other hidden ones than the count included. */
function bases(dataset: Dataset, count: Place): readonly number[] {
  const { area, date } = count;
  return [...dataset.indicators.values()].flatMap(({ id, form }) => {
    if (form !== "amount") return [];
    const near = observeNear(dataset, id, { area, date, days: Number.POSITIVE_INFINITY });
    const days = [...(dataset.series.get(id)?.get(area) ?? [])].filter(([day]) => day <= date);
    const earlier = days.slice(-6).map(([day, { value }]) => ({ date: day, value }));
    return [...(near ? [near] : []), ...earlier].flatMap((each) =>
      id === count.id && each.date === date ? [] : (amountOf(each.value) ?? []),
    );
  });
}

/** Of how many a figure is a part; percentages and what has no unit are of 100. */
const scales: Readonly<Partial<Record<Unit, number>>> = {
  perThousand: 1000,
  perThousandOther: 1000,
  perTenThousand: 10_000,
  perTenThousandOther: 10_000,
};

type Reading = { readonly count: number; readonly margin: number };

/** The counts that a figure may stand for beside an amount: a part of it, what is left of it, its growth. */
function readings(
  unit: Unit,
  amount: number,
  { base, half }: { readonly base: number; readonly half: number },
): readonly Reading[] {
  if (unit === "people" || unit === "households")
    return [base - amount, base + amount].map((count) => ({ count, margin: half }));
  const scale = scales[unit] ?? 100;
  const margin = (half * base) / scale;
  const part = (amount * base) / scale;
  return [part, base - part, base + part].map((count) => ({ count, margin }));
}
