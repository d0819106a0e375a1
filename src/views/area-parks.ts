import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Park } from "#domain/park/park.ts";
import { type ParkTotals, parkTotals } from "#domain/park/park-totals.ts";

/** A park that lies in an area, wholly or for a part. */
export type AreaPark = {
  readonly park: Park;
  /** Part of the ground that lies in the area, 0 to 1. */
  readonly share: number;
};

export type AreaParks = {
  /** By name, nameless ones last; parks of which only an edge lies in the area included. */
  readonly parks: readonly AreaPark[];
  /** Nothing where the list is not about the area: then "none" would be a guess. */
  readonly totals: ParkTotals | undefined;
  readonly complete: boolean;
};

/** A smaller part of a park is an inaccuracy of the outlines, not a park in the area. */
const smallestShare = 0.01;

/** The known parks of an area; never anything about who lives there. */
export function areaParks(dataset: Dataset, code: AreaCode): AreaParks {
  const parks = dataset.parks.parks.flatMap((park) => {
    const share = park.shares.find(({ area }) => area === code)?.share ?? 0;
    return share >= smallestShare ? [{ park, share }] : [];
  });
  return {
    parks: parks.sort(
      (a, b) =>
        Number(a.park.name === "") - Number(b.park.name === "") ||
        a.park.name.localeCompare(b.park.name, "nl"),
    ),
    totals: parkTotals(dataset, code),
    complete: dataset.parks.complete,
  };
}
