import type { AreaCode } from "#domain/area/area.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { Value } from "#domain/value/value.ts";
import type { Day, DayTable } from "./day-table.ts";
import { type HiddenPlace, protectDay } from "./protect-day.ts";
import { roundDay } from "./round-day.ts";

export type Replacement = {
  readonly series: string;
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly value: Value;
};

/** What a day becomes. */
export type Safe = Pick<ProtectionReport, "counts" | "hidden" | "exposed"> & {
  readonly replacements: readonly Replacement[];
  /** Series whose loaded counts may not be shown. */
  readonly refused: readonly string[];
};

type Given = {
  readonly table: DayTable;
  readonly day: Day;
  readonly date: IsoDate;
  readonly rules: ProtectRules;
};

/** Hides or rounds the loaded counts of a day; where the auditor finds something, all are refused. */
export function safeDay(given: Given): Safe {
  const { table, rules } = given;
  const loaded = table.cells.filter((cell) => cell.loaded);
  const start = { counts: loaded.length, hidden: [], exposed: [], replacements: [], refused: [] };
  if (loaded.length === 0) return start;
  const refused = [...new Set(loaded.flatMap(({ series }) => series ?? []))];
  if (rules.round !== undefined) {
    const replacements = rounded(given, rules.round);
    return replacements ? { ...start, replacements } : { ...start, refused };
  }
  const { hidden, exposed, safe } = protectDay(table, rules);
  const open = exposed.flatMap((place) => {
    const { area, series: indicator } = table.cells[place] ?? {};
    return area && indicator ? [{ indicator, area, date: given.date }] : [];
  });
  if (!safe) return { ...start, exposed: open, refused };
  const found = [...hidden].flatMap(([place, each]) => described(given, place, each));
  return {
    ...start,
    exposed: open,
    hidden: found.map((each) => each.hidden),
    replacements: found.map((each) => each.replacement),
  };
}

type Described = { readonly hidden: HiddenCount; readonly replacement: Replacement };

function described(
  { table, day, date, rules }: Given,
  place: number,
  { reason, low, high, protects }: HiddenPlace,
): readonly Described[] {
  const { area, series } = table.cells[place] ?? {};
  const before = area && series ? day.get(series)?.get(area)?.value : undefined;
  if (!area || !series || !before) return [];
  // A range or a least above the threshold, or a rounded count, is what the supplier chose to show.
  if (before.kind === "range" && before.low >= rules.threshold) return [];
  const told = before.kind === "known" && (before.margin > 0 || before.atLeast);
  if (told && before.amount - before.margin >= rules.threshold) return [];
  const areas = protects.flatMap((other) => table.cells[other]?.area ?? []);
  const hidden: HiddenCount = {
    indicator: series,
    area,
    date,
    reason:
      reason === "protects" ? { kind: "protects", areas: [...new Set(areas)] } : { kind: reason },
    low,
    high,
  };
  const status = "status" in before ? before.status : "supplied";
  const cause = reason === "protects" ? "secondary" : "primary";
  const value: Value = { kind: "suppressed", cause, low, high, status };
  return [{ hidden, replacement: { series, area, date, value } }];
}

function rounded(
  { table, day, date, rules }: Given,
  base: number,
): readonly Replacement[] | undefined {
  const found = roundDay(table, base, rules);
  if (!found.safe) return undefined;
  return [...found.rounded].flatMap(([place, amount]): Replacement[] => {
    const { area, series } = table.cells[place] ?? {};
    const before = area && series ? day.get(series)?.get(area)?.value : undefined;
    if (!area || !series || !before || !("status" in before)) return [];
    const value: Value = { kind: "known", amount, margin: found.margin, status: before.status };
    return [{ series, area, date, value }];
  });
}
