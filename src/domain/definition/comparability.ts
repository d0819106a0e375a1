import type { AreaCode } from "../area/area.ts";
import { country } from "../area/country.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../iso-date.ts";
import type { Definition } from "./definition.ts";
import { definitionOf } from "./definition-of.ts";

/** A figure that is held against others: of which area, on which day, from which source. */
export type ComparedFigure = {
  readonly area: AreaCode;
  readonly date: IsoDate;
  readonly source: string;
  /** Made up to show how the atlas works. */
  readonly example?: boolean;
};

/** Why figures may not, or not simply, be compared. */
export type ComparabilityReason =
  /** Series that count something else: never one line, never a growth figure. */
  | { readonly kind: "otherSeries"; readonly editions: readonly string[] }
  /** The definition changed between the days compared. */
  | { readonly kind: "broken"; readonly date: IsoDate; readonly reason: string }
  /** In one series, but each of these areas has a definition of its own. */
  | { readonly kind: "perArea"; readonly areas: readonly AreaCode[] }
  /** Of these sources nobody wrote down what they count. */
  | { readonly kind: "unknown"; readonly sources: readonly string[] }
  /** At least one figure is made up. */
  | { readonly kind: "examples" }
  | { readonly kind: "otherDays"; readonly first: IsoDate; readonly last: IsoDate }
  /** What a figure of the whole country holds, in the words of the register. */
  | { readonly kind: "coverage"; readonly text: string };

/** Whether figures about registered people may be compared, and why not; the gravest reason first. */
export type Comparability = {
  readonly verdict: "comparable" | "withCare" | "not";
  readonly reasons: readonly ComparabilityReason[];
};

/**
 * Judges figures that stand beside each other, in a ranking, on a map or as a growth figure. Two
 * series are never comparable. With care: areas that a supplier delimited in a way of its own,
 * sources without a definition, different days, and a figure of the whole country, which holds only
 * the provinces that took part. Fewer than two figures are comparable: there is nothing to compare,
 * but what a single national figure covers is told.
 */
export function comparability(
  dataset: Pick<Dataset, "areas" | "sources" | "definitions">,
  figures: readonly ComparedFigure[],
): Comparability {
  const found = figures.map((figure) => ({ ...figure, definition: definitionOf(dataset, figure) }));
  const several = new Set(figures.map(({ area, date }) => `${area} ${date}`)).size > 1;
  const reasons = [
    ...(several ? [...otherSeries(found), ...perArea(found), ...unknown(found)] : []),
    ...(several ? otherDays(figures) : []),
    ...coverage(found),
    ...(several && figures.some(({ example }) => example) ? [{ kind: "examples" } as const] : []),
  ];
  return { verdict: verdictOf(reasons), reasons };
}

/** As `comparability`, for the growth of one area between two days; a break makes it incomparable. */
export function growthComparability(
  dataset: Pick<Dataset, "areas" | "sources" | "definitions" | "breaks">,
  [before, now]: readonly [ComparedFigure, ComparedFigure],
): Comparability {
  const broken = dataset.breaks.find(
    ({ indicator, date, areas }) =>
      indicator === "people" &&
      date > before.date &&
      date <= now.date &&
      (!areas || areas.includes(now.area)),
  );
  const { reasons } = comparability(dataset, [before, now]);
  const all: readonly ComparabilityReason[] = [
    ...(broken ? [{ kind: "broken", date: broken.date, reason: broken.reason } as const] : []),
    // Two days are what growth is about.
    ...reasons.filter(({ kind }) => kind !== "otherDays"),
  ];
  return { verdict: verdictOf(all), reasons: all };
}

function verdictOf(reasons: readonly ComparabilityReason[]): Comparability["verdict"] {
  if (reasons.some(({ kind }) => kind === "otherSeries" || kind === "broken")) return "not";
  return reasons.length > 0 ? "withCare" : "comparable";
}

type Found = ComparedFigure & { readonly definition: Definition | undefined };

function otherSeries(found: readonly Found[]): readonly ComparabilityReason[] {
  const editions = distinct(found.flatMap(({ definition }) => definition?.edition ?? []));
  return editions.length > 1 ? [{ kind: "otherSeries", editions }] : [];
}

function perArea(found: readonly Found[]): readonly ComparabilityReason[] {
  // A figure of the whole country beside one of a part of it is delimited as all of them are.
  const own = found.flatMap(({ definition }) =>
    definition && definition.area !== country ? [definition.area] : [],
  );
  const areas = distinct(own).toSorted();
  return areas.length > 1 ? [{ kind: "perArea", areas }] : [];
}

function unknown(found: readonly Found[]): readonly ComparabilityReason[] {
  const sources = distinct(
    found.flatMap(({ definition, source }) => (definition ? [] : [source])),
  ).toSorted();
  return sources.length > 0 ? [{ kind: "unknown", sources }] : [];
}

function otherDays(figures: readonly ComparedFigure[]): readonly ComparabilityReason[] {
  const days = distinct(figures.map(({ date }) => date)).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first && last && first !== last ? [{ kind: "otherDays", first, last }] : [];
}

function coverage(found: readonly Found[]): readonly ComparabilityReason[] {
  const texts = found.flatMap(({ area, definition }) =>
    area === country && definition?.coverage ? [definition.coverage] : [],
  );
  return distinct(texts).map((text) => ({ kind: "coverage", text }));
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
