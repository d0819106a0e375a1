import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import type {
  HiddenCount,
  HiddenReason,
  ProtectionReport,
} from "#domain/delivery/protection-report.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { Value } from "#domain/value/value.ts";
import { dayTable } from "./day-table.ts";
import { hideRates } from "./hide-rates.ts";
import { type HiddenPlace, protectDay } from "./protect-day.ts";
import type { ProtectedDataset } from "./protected-dataset.ts";

/**
 * The dataset with the user's own counts of people made safe, before anything of it is shown: every
 * view, ranking, chart, export and link answers from what comes out of here. Each day of a series is
 * one table with all totals that a reader has, those that ship with the atlas included. Where the
 * audit does not pass, the counts of that series are left out and the report says so.
 */
export function protectLoaded(dataset: Dataset, rules: ProtectRules): ProtectedDataset {
  const own = new Set(
    [...dataset.sources.values()].flatMap(({ id, origin }) => (origin === "file" ? [id] : [])),
  );
  const empty: ProtectionReport = {
    mode: "suppress",
    threshold: rules.threshold,
    counts: 0,
    hidden: [],
    refused: [],
    exposed: [],
  };
  if (own.size === 0) return { dataset, report: empty };
  const series = new Map(dataset.series);
  let report = empty;
  for (const id of peopleSeries(dataset)) {
    const found = protectSeries(dataset, { id, own, rules });
    if (!found) continue;
    series.set(id, found.series);
    report = joined(report, found.report);
  }
  return hideRates({ dataset: { ...dataset, series }, own, rules, report });
}

/** Series that count people: registrations, and indicators of one's own in people. */
function peopleSeries({ series, indicators }: Dataset): readonly string[] {
  return [...series.keys()].filter((id) => {
    const indicator = indicators.get(id);
    return indicator?.form === "amount" && indicator.unit === "people" && id !== "inhabitants";
  });
}

type SeriesInput = {
  readonly id: string;
  readonly own: ReadonlySet<string>;
  readonly rules: ProtectRules;
};

type Part = Pick<ProtectionReport, "counts" | "hidden" | "refused" | "exposed">;

function protectSeries(
  dataset: Dataset,
  { id, own, rules }: SeriesInput,
): { readonly series: Series; readonly report: Part } | undefined {
  const given = dataset.series.get(id) ?? new Map();
  const days = byDay(given, own);
  if (days.size === 0) return undefined;
  const found = [...days].map(([date, day]) => protectOne(dataset, { id, own, rules, date, day }));
  const counts = found.reduce((sum, each) => sum + each.counts, 0);
  const exposed = found.flatMap((each) => each.exposed);
  if (found.some(({ safe }) => !safe)) {
    const refused = [{ indicator: id, reason: "audit" }];
    return { series: withoutOwn(given, own), report: { counts, hidden: [], refused, exposed } };
  }
  const values = new Map<AreaCode, Map<IsoDate, Value>>();
  for (const { area, date, value } of found.flatMap(({ replacements }) => replacements))
    values.set(area, (values.get(area) ?? new Map<IsoDate, Value>()).set(date, value));
  const hidden = found.flatMap((each) => each.hidden);
  return { series: replaced(given, values), report: { counts, hidden, refused: [], exposed } };
}

type Day = SeriesInput & {
  readonly date: IsoDate;
  readonly day: ReadonlyMap<AreaCode, Observation>;
};

function protectOne(dataset: Dataset, { id, own, rules, date, day }: Day) {
  const table = dayTable({ dataset, day, own, threshold: rules.threshold });
  const { hidden, exposed, safe } = protectDay(table, rules);
  const areaAt = (place: number) => table.cells[place]?.area;
  const loaded = [...hidden].flatMap(([place, each]) => {
    const area = areaAt(place);
    const before = area && day.get(area);
    // A range above the threshold is what the supplier chose to show.
    const shown = before?.value.kind === "range" && before.value.low >= rules.threshold;
    return area && before && own.has(before.source) && !shown ? [{ area, each, before }] : [];
  });
  return {
    safe,
    counts: table.cells.filter((cell) => cell.loaded).length,
    exposed: exposed.flatMap((place) => {
      const area = areaAt(place);
      return area ? [{ indicator: id, area, date }] : [];
    }),
    hidden: loaded.map(({ area, each }): HiddenCount => {
      const reason = reasonOf(each, areaAt);
      return { indicator: id, area, date, reason, low: each.low, high: each.high };
    }),
    replacements: loaded.map(({ area, each, before }) => ({
      area,
      date,
      value: hiddenValue(each, before.value),
    })),
  };
}

/** Observations by day, of the days on which the user has counts. */
function byDay(series: Series, own: ReadonlySet<string>) {
  const days = new Map<IsoDate, Map<AreaCode, Observation>>();
  for (const [area, observations] of series) {
    for (const [date, observation] of observations) {
      const day = days.get(date) ?? new Map<AreaCode, Observation>();
      days.set(date, day.set(area, observation));
    }
  }
  for (const [date, day] of days) {
    if (![...day.values()].some(({ source }) => own.has(source))) days.delete(date);
  }
  return days;
}

function reasonOf(
  { reason, protects }: HiddenPlace,
  areaAt: (place: number) => AreaCode | undefined,
): HiddenReason {
  return reason === "protects"
    ? { kind: "protects", areas: protects.flatMap((place) => areaAt(place) ?? []) }
    : { kind: reason };
}

function hiddenValue({ reason, low, high }: HiddenPlace, before: Value): Value {
  const status = "status" in before ? before.status : "supplied";
  const cause = reason === "protects" ? "secondary" : "primary";
  return { kind: "suppressed", cause, low, high, status };
}

function replaced(
  series: Series,
  values: ReadonlyMap<AreaCode, ReadonlyMap<IsoDate, Value>>,
): Series {
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

function withoutOwn(series: Series, own: ReadonlySet<string>): Series {
  const kept = [...series].map(([area, days]) => {
    const others = [...days].filter(([, { source }]) => !own.has(source));
    return [area, new Map(others)] as const;
  });
  return new Map(kept.filter(([, days]) => days.size > 0));
}

function joined(report: ProtectionReport, part: Part): ProtectionReport {
  return {
    ...report,
    counts: report.counts + part.counts,
    hidden: [...report.hidden, ...part.hidden],
    refused: [...report.refused, ...part.refused],
    exposed: [...report.exposed, ...part.exposed],
  };
}
