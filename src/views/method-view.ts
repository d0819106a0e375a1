import type { Area } from "#domain/area/area.ts";
import { areaHectares } from "#domain/area/area-hectares.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Dated } from "#domain/dataset/observe.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { parkAmount } from "#domain/park/park-amount.ts";
import { parkTotals } from "#domain/park/park-totals.ts";
import type { Value } from "#domain/value/value.ts";
import type { Answerable } from "./normalise-query.ts";

/** One number that goes into a sum. */
export type SumPart = {
  readonly role:
    | "registered"
    /** The amount of a loaded file; it is named as the indicator is. */
    | "loaded"
    | "inhabitants"
    | "now"
    | "before"
    | "parks"
    | "parkHectares"
    | "areaHectares";
  readonly value: Value;
  /** Decimals and unit it is written with. */
  readonly shape: Pick<Indicator, "decimals" | "unit">;
  /** The day it is about; `undefined` when it has none. */
  readonly date: IsoDate | undefined;
  readonly sources: readonly Source[];
};

/** A figure of one area with the sum behind it. */
export type FigureSum = {
  readonly indicator: Indicator;
  readonly measured: Measured;
  /** Which formula made it; `publishedRate` when the source published the rate itself. */
  readonly formula: Indicator["formula"] | "publishedRate";
  /** What was divided first, then by what; none for a figure that is read as it is. */
  readonly parts: readonly SumPart[];
  /** What the quotient is multiplied by. */
  readonly per: number | undefined;
  readonly sources: readonly Source[];
};

/** The area that the sums are about: the selected one, else the first municipality of the scope by name. */
export function methodArea({ areas }: Dataset, query: Answerable): Area | undefined {
  const selected = query.selected && areas.get(query.selected);
  return selected ?? methodAreas({ areas }, query)[0];
}

/** Municipalities of the scope, by name. */
export function methodAreas(
  { areas }: Pick<Dataset, "areas">,
  { scope }: Pick<Answerable, "scope">,
): readonly Area[] {
  const whole = areas.get(scope);
  return [...areas.values()]
    .filter(
      ({ level, parent }) =>
        level === "municipality" && (whole?.level === "country" || parent === scope),
    )
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

/** Every indicator for one area on the date asked, with its sum, in the order of the menu. */
export function methodView(dataset: Dataset, query: Answerable, area: Area): readonly FigureSum[] {
  return [...dataset.indicators.values()].map((indicator) => {
    const { date, compareDate, growthBase } = query;
    const measured = measure(dataset, {
      indicator: indicator.id,
      area: area.code,
      date,
      compareDate,
      growthBase,
    });
    const plain = indicator.formula === "pressure" && !measured.denominator && measured.date;
    const formula = plain ? "publishedRate" : indicator.formula;
    return {
      indicator,
      measured,
      formula,
      parts: partsOf(dataset, formula, { measured, area, indicator }),
      per: multipliers[formula],
      sources: named(dataset, measured.sources),
    };
  });
}

const multipliers: Readonly<Partial<Record<FigureSum["formula"], number>>> = {
  pressure: 1000,
  perInhabitants: 1000,
  change: 100,
  parkDensity: 10_000,
  parkShare: 100,
};

const people = { decimals: 0, unit: "people" } as const;
const hectares = { decimals: 1, unit: "hectares" } as const;

type Found = {
  readonly measured: Measured;
  readonly area: Area;
  readonly indicator: Pick<Indicator, "divided">;
};

function partsOf(dataset: Dataset, formula: FigureSum["formula"], found: Found) {
  const { numerator, denominator } = found.measured;
  const dated = (
    role: SumPart["role"],
    part: Dated | undefined,
    shape: SumPart["shape"] = people,
  ): readonly SumPart[] =>
    part ? [{ ...part, role, shape, sources: named(dataset, part.sources) }] : [];
  switch (formula) {
    case "pressure":
      return [...dated("registered", numerator), ...dated("inhabitants", denominator)];
    case "perInhabitants": {
      const amount = dataset.indicators.get(found.indicator.divided ?? "");
      return [...dated("loaded", numerator, amount), ...dated("inhabitants", denominator)];
    }
    case "change":
      return [...dated("now", numerator), ...dated("before", denominator)];
    case "parkDensity":
      return [...parkPart(dataset, "parks", found), ...dated("inhabitants", denominator)];
    case "parkShare":
      return [
        ...parkPart(dataset, "parkHectares", found),
        ...parkPart(dataset, "areaHectares", found),
      ];
    default:
      return [];
  }
}

function parkPart(
  dataset: Dataset,
  role: "parks" | "parkHectares" | "areaHectares",
  { measured, area }: Found,
): readonly SumPart[] {
  const totals = parkTotals(dataset, area.code);
  const amount = {
    parks: totals?.parks,
    parkHectares: totals?.hectares,
    areaHectares: totals && areaHectares(dataset.boundaries, dataset, area.code),
  }[role];
  if (amount === undefined) return [];
  const bounds = role === "areaHectares";
  return [
    {
      role,
      value: bounds
        ? { kind: "known", amount, margin: 0, status: "derived" }
        : parkAmount(dataset, amount),
      shape: role === "parks" ? { decimals: 0, unit: "parks" } : hectares,
      date: bounds ? undefined : measured.date,
      sources: named(dataset, [bounds ? dataset.boundaries.source : dataset.parks.source]),
    },
  ];
}

function named({ sources }: Dataset, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}
