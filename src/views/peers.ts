import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { amountOf } from "#domain/value/value.ts";
import { boundsOf } from "./comparison.ts";
import type { Answerable } from "./normalise-query.ts";

/** What makes municipalities alike, in the order of the list. */
export const peerTraits = ["inhabitants", "holidayHomes", "waitingTime"] as const;
export type PeerTrait = (typeof peerTraits)[number];

export type Peer = {
  readonly area: Area;
  /** Registered people per 1,000 inhabitants. */
  readonly measured: Measured;
  /** Inhabitants, buildings on recreation grounds, and months of waiting, as measured. */
  readonly traits: Readonly<Record<PeerTrait, Measured>>;
  /** 0 is the same on every trait; 1 is one standard deviation apart on each. */
  readonly distance: number;
};

/** At most this many. */
const wanted = 10;
/** Further apart than this, two municipalities are not called alike. */
const furthest = 1.5;
/** Difference counted for a trait that is not known of both, in standard deviations. */
const unknownDifference = 1;

/**
 * The municipalities that are most like one, among those with a figure, nearest first; ties by
 * name. Distance is the root of the mean square of three differences, each in standard deviations
 * among the candidates: the logarithm of the inhabitants, the logarithm of the buildings on
 * recreation grounds per 1,000 inhabitants (plus 1), and the waiting time for social rent. A trait
 * that is not known of both counts as one standard deviation. The figure itself plays no part.
 * At most ten, none further than 1.5.
 */
export function peersOf(dataset: Dataset, query: Answerable, code: AreaCode): readonly Peer[] {
  const ask = (area: AreaCode, indicator: string) =>
    measure(dataset, { indicator, area, date: query.date, compareDate: query.compareDate });
  const traitsOf = (area: AreaCode): Peer["traits"] => ({
    inhabitants: ask(area, "inhabitants"),
    holidayHomes: ask(area, "holidayHomes"),
    waitingTime: ask(area, "waitingTime"),
  });
  const own = position(traitsOf(code));
  const candidates = [...dataset.areas.values()]
    .filter((area) => area.level === "municipality" && area.code !== code)
    .map((area) => ({ area, measured: ask(area.code, "pressure") }))
    .filter(({ measured }) => boundsOf(measured.value) !== undefined)
    .map((each) => ({ ...each, traits: traitsOf(each.area.code) }));
  const positions = candidates.map(({ traits }) => position(traits));
  const spreads = peerTraits.map((_, trait) =>
    spread([...positions, own].flatMap((place) => place[trait] ?? [])),
  );
  return candidates
    .map((each, index) => ({ ...each, distance: distance(own, positions[index] ?? [], spreads) }))
    .filter((peer) => peer.distance <= furthest)
    .sort((a, b) => a.distance - b.distance || a.area.name.localeCompare(b.area.name, "nl"))
    .slice(0, wanted);
}

type Position = readonly (number | undefined)[];

function position({ inhabitants, holidayHomes, waitingTime }: Peer["traits"]): Position {
  const people = amountOf(inhabitants.value);
  const homes = amountOf(holidayHomes.value);
  return [
    people ? Math.log(people) : undefined,
    people && homes !== undefined ? Math.log1p((1000 * homes) / people) : undefined,
    amountOf(waitingTime.value),
  ];
}

/** Standard deviation; 1 where all are the same or there are fewer than two. */
function spread(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return Math.sqrt(squares / (numbers.length || 1)) || 1;
}

function distance(own: Position, other: Position, spreads: readonly number[]): number {
  const squares = spreads.map((deviation, trait) => {
    const [a, b] = [own[trait], other[trait]];
    const difference = a === undefined || b === undefined ? unknownDifference : (a - b) / deviation;
    return difference ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / spreads.length);
}
