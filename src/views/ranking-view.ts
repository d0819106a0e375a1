import type { AreaCode } from "#domain/area/area.ts";
import { fewCounted, mayBeFew } from "#domain/indicator/few-counted.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { amountOf, type Status, statuses, type Value } from "#domain/value/value.ts";
import { placeOrder } from "./area-figures.ts";
import type { AreaFill, ChoroplethView } from "./choropleth-view.ts";
import { endAmounts } from "./figure-ends.ts";

/** Columns that a ranking can be ordered by. */
export const rankingColumns = ["place", "name", "value", "people", "status"] as const;
export type RankingColumn = (typeof rankingColumns)[number];
export type RankingOrder = { readonly by: RankingColumn; readonly descending: boolean };

/** By place, which is from the highest figure down. */
export const defaultOrder: RankingOrder = { by: "place", descending: false };

/** Where a bar begins and how long it is, both as a share (0 to 1) of the widest span. */
export type Bar = { readonly start: number; readonly length: number };

export type RankingRow = {
  readonly code: AreaCode;
  readonly name: string;
  /** 1 is the highest; equal figures share a place; of a range the best it can be; none without a figure. */
  readonly place: number | undefined;
  /** The worst place that a range leaves possible; as `place` where the figure is one number. */
  readonly worst: number | undefined;
  readonly measured: Measured;
  readonly people: Measured;
  /** A rate on so few counted people that chance decides much of it. */
  readonly few: boolean;
  /** As on the map. */
  readonly fill: AreaFill;
  /** The figure as far as it is certain, seen from 0. */
  readonly bar: Bar | undefined;
  /** What a range adds to that: where the figure may end. */
  readonly unsure: Bar | undefined;
  /** How the figure came to be; none without a figure. */
  readonly status: Status | undefined;
};

/**
 * The areas of a map as rows, in the wanted order. Bars share one axis that holds 0, so a decline
 * points to the left. Rows without a figure to order by stand last, by name, whatever the direction.
 */
export function rankingView(
  view: ChoroplethView,
  order: RankingOrder = defaultOrder,
): readonly RankingRow[] {
  const { indicator } = view;
  const amounts = view.figures.flatMap(({ measured }) => endAmounts(measured.value, indicator));
  const low = amounts.reduce((least, amount) => Math.min(least, amount), 0);
  const high = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  const stretch = (from: number, to: number): Bar => ({
    start: (from - low) / (high - low),
    length: (to - from) / (high - low),
  });
  const barsOf = (value: Value): Pick<RankingRow, "bar" | "unsure"> => {
    const [from, to = from] = endAmounts(value, indicator);
    if (from === undefined || to === undefined || high === low)
      return { bar: undefined, unsure: undefined };
    const bar = stretch(Math.min(0, to), Math.max(0, from));
    return { bar, unsure: from === to ? undefined : stretch(from, to) };
  };
  const rows = view.figures.map(
    ({ area, measured, people, place, worst }): RankingRow => ({
      code: area.code,
      name: area.name,
      place,
      worst,
      measured,
      people,
      few: mayBeFew(indicator) && fewCounted(measured),
      fill: view.fills.get(area.code) ?? { kind: "missing" },
      ...barsOf(measured.value),
      status: "status" in measured.value ? measured.value.status : undefined,
    }),
  );
  return rows.sort(comparison(order));
}

function comparison({ by, descending }: RankingOrder) {
  const byName = (a: RankingRow, b: RankingRow) => a.name.localeCompare(b.name, "nl");
  const turn = descending ? -1 : 1;
  if (by === "name") return (a: RankingRow, b: RankingRow) => turn * byName(a, b);
  return (a: RankingRow, b: RankingRow) => {
    const [first, second] = [keyOf(a, by), keyOf(b, by)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || byName(a, b);
    }
    return turn * (first - second) || byName(a, b);
  };
}

function keyOf(row: RankingRow, by: Exclude<RankingColumn, "name">): number | undefined {
  switch (by) {
    case "place":
      return row.place && placeOrder(row);
    case "value":
      // Places run from the highest figure down.
      return row.place && -placeOrder(row);
    case "people":
      return amountOf(row.people.value);
    case "status":
      return row.status && statuses.indexOf(row.status);
  }
}
