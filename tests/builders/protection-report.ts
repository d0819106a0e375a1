import type { AreaCode } from "#domain/area/area.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { IsoDate } from "#domain/iso-date.ts";

const count = {
  indicator: "people",
  area: "GM0001" as AreaCode,
  date: "2025-01-01" as IsoDate,
  low: 1,
  high: 9,
} as const;

/** Forty loaded counts: one hidden for being small, one for the other, one by whoever made the file. */
export function hiddenReport(): ProtectionReport {
  const hidden: readonly HiddenCount[] = [
    { ...count, reason: { kind: "threshold" } },
    { ...count, area: "GM0002" as AreaCode, reason: { kind: "protects", areas: [count.area] } },
    { ...count, area: "GM0003" as AreaCode, reason: { kind: "supplier" } },
  ];
  return {
    mode: "suppress",
    base: 1,
    threshold: 10,
    counts: 40,
    hidden,
    refused: [],
    exposed: [],
  };
}
