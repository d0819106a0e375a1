import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import type { ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { Value } from "#domain/value/value.ts";
import { asGrid } from "./as-grid.ts";
import { blurSums } from "./blur-sums.ts";
import { countSeries, replaced, without } from "./count-series.ts";
import { type Day, dayTable } from "./day-table.ts";
import { fromRate } from "./from-rate.ts";
import { hideDerived } from "./hide-derived.ts";
import type { ProtectedDataset } from "./protected-dataset.ts";
import { type Safe, safeDay } from "./safe-day.ts";
import { seriesSums } from "./series-sums.ts";

/**
 * The dataset with the user's own counts made safe, before anything of it is shown: every view,
 * ranking, chart, export and link answers from what comes out of here. All counts of a day are one
 * table with all totals that a reader has, those of the base included; counts of different days do
 * not add up. Then rates and other figures go of which a hidden count can be worked out. Where the
 * audit does not pass, all loaded counts of those series are left out and the report says so.
 *
 * @param base the data without what was loaded, which everybody has
 */
export function protectLoaded(
  loaded: Dataset,
  base: Dataset,
  rules: ProtectRules,
): ProtectedDataset {
  const own = new Set(
    [...loaded.sources.values()].flatMap(({ id, origin }) => (origin === "file" ? [id] : [])),
  );
  const report = emptyReport(rules);
  if (own.size === 0) return { dataset: loaded, report };
  const counts = countSeries(loaded);
  const dataset = blurSums(loaded, { own, counts, rules });
  const narrowest = Math.max(1, Math.min(rules.width, rules.threshold - 2));
  const days = safeDays({ dataset, base, own, counts, rules: { ...rules, width: narrowest } });
  const refused = new Set(days.flatMap(({ refused: ids }) => ids));
  const series = new Map(dataset.series);
  for (const id of counts) {
    const given = dataset.series.get(id);
    if (!given) continue;
    const values = new Map<AreaCode, Map<IsoDate, Value>>();
    for (const { series: of, area, date, value } of days.flatMap((day) => day.replacements)) {
      if (of !== id) continue;
      values.set(area, (values.get(area) ?? new Map<IsoDate, Value>()).set(date, value));
    }
    series.set(id, refused.has(id) ? without(given, own) : replaced(given, values));
  }
  const joined = {
    ...report,
    counts: days.reduce((sum, day) => sum + day.counts, 0),
    hidden: days.flatMap((day) => day.hidden.filter(({ indicator }) => !refused.has(indicator))),
    refused: [...refused].map((indicator) => ({ indicator, reason: "audit" })),
    exposed: days.flatMap((day) => day.exposed),
  };
  return hideDerived({
    exact: dataset,
    dataset: { ...dataset, series, sources: saidBy(dataset.sources, own, rules) },
    own,
    rules,
    report: joined,
  });
}

function emptyReport({ threshold, round }: ProtectRules): ProtectionReport {
  const mode = round === undefined ? "suppress" : "round";
  const none = { counts: 0, hidden: [], refused: [], exposed: [] };
  return { mode, base: round ?? 1, threshold, ...none };
}

/** Sources of the user say themselves that their counts are rounded. */
function saidBy(
  sources: Dataset["sources"],
  own: ReadonlySet<string>,
  { round }: ProtectRules,
): Dataset["sources"] {
  if (round === undefined) return sources;
  const processing = `Kolommen herkend aan naam en inhoud; aantallen zijn afgerond op een veelvoud van ${round}.`;
  return new Map(
    [...sources].map(([id, source]) => [id, own.has(id) ? { ...source, processing } : source]),
  );
}

type Input = {
  readonly dataset: Dataset;
  readonly base: Dataset;
  readonly own: ReadonlySet<string>;
  readonly counts: readonly string[];
  readonly rules: ProtectRules;
};

function safeDays({ dataset, base, own, counts, rules }: Input): readonly Safe[] {
  const links = seriesSums(dataset.series, counts);
  return [...byDay(dataset.series, counts, own)].map(([date, day]) => {
    const isLoaded = (id: string, area: AreaCode, { value, source }: Observation) => {
      const before = base.series.get(id)?.get(area)?.get(date)?.value;
      return own.has(source) && !(before && isSame(before, value));
    };
    const table = dayTable({
      dataset,
      day,
      links,
      isLoaded,
      width: rules.width,
      fromRate: (area) => fromRate(dataset, own, { area, date }),
    });
    return safeDay({ table: asGrid(table), day, date, rules });
  });
}

/** Published already, exactly and as it is: nothing is left to hide. */
const isSame = (before: Value, value: Value) =>
  (before.kind === "nil" && value.kind === "nil") ||
  (before.kind === "known" &&
    value.kind === "known" &&
    before.margin === 0 &&
    before.status !== "example" &&
    before.amount === value.amount);

/** Counts by day, of the days on which the user has any. */
function byDay(
  series: ReadonlyMap<string, Series>,
  counts: readonly string[],
  own: ReadonlySet<string>,
): ReadonlyMap<IsoDate, Day> {
  const days = new Map<IsoDate, Map<string, Map<AreaCode, Observation>>>();
  const loaded = new Set<IsoDate>();
  for (const id of counts) {
    for (const [area, observations] of series.get(id) ?? []) {
      for (const [date, observation] of observations) {
        const day = days.get(date) ?? new Map<string, Map<AreaCode, Observation>>();
        days.set(date, day);
        const areas = day.get(id) ?? new Map<AreaCode, Observation>();
        day.set(id, areas.set(area, observation));
        if (own.has(observation.source)) loaded.add(date);
      }
    }
  }
  return new Map([...days].filter(([date]) => loaded.has(date)));
}
