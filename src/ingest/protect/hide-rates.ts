import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import { observeNear } from "#domain/dataset/observe.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { amountOf } from "#domain/value/value.ts";
import type { ProtectedDataset } from "./protected-dataset.ts";

type RatesInput = {
  readonly dataset: Dataset;
  readonly own: ReadonlySet<string>;
  readonly rules: ProtectRules;
  readonly report: ProtectionReport;
};

const rates = "publishedRate";

/**
 * Loaded rates per 1,000 inhabitants without those that give a count away: the number of inhabitants
 * is known, so a rate is a count. Hidden where it stands for fewer people than the threshold, and
 * where the count itself is hidden.
 */
export function hideRates({ dataset, own, rules, report }: RatesInput): ProtectedDataset {
  const given = dataset.series.get(rates);
  if (!given) return { dataset, report };
  const hidden: HiddenCount[] = [];
  const hide = (area: AreaCode, date: IsoDate, observation: Observation): Observation => {
    const reason = reasonToHide(dataset, { area, date, observation, rules });
    if (!own.has(observation.source) || !reason) return observation;
    hidden.push({ indicator: rates, area, date, reason, low: 0, high: undefined });
    const cause = reason.kind === "threshold" ? "primary" : "secondary";
    const status = "status" in observation.value ? observation.value.status : "supplied";
    const value = { kind: "suppressed", cause, low: 0, high: undefined, status } as const;
    return { ...observation, value };
  };
  const series: Series = new Map(
    [...given].map(([area, days]) => [
      area,
      new Map([...days].map(([date, each]) => [date, hide(area, date, each)] as const)),
    ]),
  );
  if (hidden.length === 0) return { dataset, report };
  return {
    dataset: { ...dataset, series: new Map([...dataset.series, [rates, series]]) },
    report: { ...report, hidden: [...report.hidden, ...hidden] },
  };
}

type Rate = {
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly observation: Observation;
  readonly rules: ProtectRules;
};

function reasonToHide(
  dataset: Dataset,
  { area, date, observation, rules }: Rate,
): HiddenCount["reason"] | undefined {
  const rate = amountOf(observation.value);
  if (rate === undefined || rate <= 0) return undefined;
  const count = dataset.series.get("people")?.get(area)?.get(date);
  if (count?.value.kind === "suppressed") return { kind: "protects", areas: [area] };
  const days = Number.POSITIVE_INFINITY;
  const found = observeNear(dataset, "inhabitants", { area, date, days });
  const inhabitants = found && amountOf(found.value);
  const small = inhabitants !== undefined && (rate * inhabitants) / 1000 < rules.threshold;
  return small ? { kind: "threshold" } : undefined;
}
