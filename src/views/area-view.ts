import type { Area, AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset, Fact } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { areaFigures } from "./area-figures.ts";
import { type AreaParks, areaParks } from "./area-parks.ts";
import { type CouncilQuestion, councilQuestions } from "./area-questions.ts";
import { boundsOf, type Comparison, compareValues } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { findingView } from "./finding-view.ts";
import { type Marks, marksOf } from "./marks.ts";
import type { Answerable } from "./normalise-query.ts";
import { type Peer, peersOf } from "./peers.ts";
import { type PlaceRange, placeRange } from "./place-range.ts";

/** The page of one municipality, as values: what is known, how it compares, and what is not known. */
export type AreaView = {
  readonly area: Area;
  readonly province: Area | undefined;
  readonly date: IsoDate;
  readonly compareDate: IsoDate;
  readonly people: Measured;
  readonly rate: Measured;
  readonly change: Measured;
  readonly waitingTime: Measured;
  /** How the number of people now compares with the number at the compared date. */
  readonly since: Comparison | undefined;
  /** Place by rate within the province. */
  readonly place: PlaceRange | undefined;
  /** The rate held against the average of the province. */
  readonly finding: Finding;
  /** `figures` has a number, `suppressed` one that is not shown, `none` nothing at all. */
  readonly known: "figures" | "suppressed" | "none";
  readonly peers: readonly Peer[];
  /** The rates of province and country, to compare the peers with. */
  readonly averages: readonly { readonly area: Area; readonly measured: Measured }[];
  readonly parks: AreaParks;
  /** Policy first, then what is published, parks and demand; newest first within each. */
  readonly facts: readonly Fact[];
  readonly questions: readonly CouncilQuestion[];
  readonly marks: Marks;
  /** Of the figures of the municipality itself, the boundaries and the parks. */
  readonly sources: readonly Source[];
  /** Further sources of the municipalities it is compared with. */
  readonly peerSources: readonly Source[];
  /** One of these has an example figure. */
  readonly peerExample: boolean;
};

/** Everything the page of a municipality shows; nothing when the code is not one of a municipality. */
export function areaView(
  dataset: Dataset,
  query: Answerable,
  code: AreaCode,
): AreaView | undefined {
  const area = dataset.areas.get(code);
  if (area?.level !== "municipality") return undefined;
  const { date, compareDate, growthBase } = query;
  const ask = (indicator: string, where: AreaCode = code) =>
    measure(dataset, { indicator, area: where, date, compareDate, growthBase });
  const province = area.parent && dataset.areas.get(area.parent);
  const own: Answerable = {
    ...query,
    indicator: "pressure",
    level: "municipality",
    scope: province?.code ?? country,
    selected: code,
  };
  const [people, rate, change] = [ask("people"), ask("pressure"), ask("change")];
  const waitingTime = ask("waitingTime");
  const parks = areaParks(dataset, code);
  const peers = peersOf(dataset, query, code);
  const averages = [province?.code, country].flatMap((where) => {
    const whole = where && dataset.areas.get(where);
    const measured = whole && ask("pressure", whole.code);
    return whole && measured && boundsOf(measured.value) ? [{ area: whole, measured }] : [];
  });
  const finding = findingView(dataset, own);
  const facts = sortedFacts(dataset, code);
  const shown = [people, rate, change, waitingTime, ...averages.map(({ measured }) => measured)];
  const sources = new Set([
    ...shown.flatMap(({ sources: ids }) => ids),
    dataset.boundaries.source,
    ...(parks.parks.length > 0 ? [dataset.parks.source] : []),
  ]);
  const peerSources = new Set(peers.flatMap(({ measured }) => measured.sources));
  const named = (ids: Iterable<string>) => [...ids].flatMap((id) => dataset.sources.get(id) ?? []);
  return {
    area,
    province,
    date,
    compareDate,
    people,
    rate,
    change,
    waitingTime,
    since: sinceOf(change),
    place: placeRange(areaFigures(dataset, own), code),
    finding,
    known: knownOf(rate),
    peers,
    averages,
    parks,
    facts,
    questions: councilQuestions({ people, change, waitingTime, finding, parks, facts }),
    marks: marksOf(dataset, shown),
    sources: named(sources),
    peerExample: marksOf(
      dataset,
      peers.map(({ measured }) => measured),
    ).example,
    peerSources: named([...peerSources].filter((id) => !sources.has(id))),
  };
}

function sinceOf({ value, numerator, denominator }: Measured): Comparison | undefined {
  if (!numerator || !denominator || !boundsOf(value)) return undefined;
  return compareValues(numerator.value, denominator.value);
}

function knownOf({ value }: Measured): AreaView["known"] {
  if (boundsOf(value)) return "figures";
  return value.kind === "suppressed" ? "suppressed" : "none";
}

const themes: readonly Fact["theme"][] = ["policy", "published", "parks", "demand"];

function sortedFacts({ facts }: Dataset, code: AreaCode): readonly Fact[] {
  return facts
    .filter(({ area }) => area === code)
    .sort(
      (a, b) =>
        themes.indexOf(a.theme) - themes.indexOf(b.theme) || b.date.localeCompare(a.date, "nl"),
    );
}
