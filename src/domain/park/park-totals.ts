import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";

export type ParkTotals = {
  /** Parks of which most lies in the area. */
  readonly parks: number;
  /** Hectares in the area, parks on a border by their share; `undefined` when any size is unknown. */
  readonly hectares: number | undefined;
};

/** Parks and hectares of an area and of all areas below it; `undefined` where the list is not about the area. */
export function parkTotals(dataset: Dataset, area: AreaCode): ParkTotals | undefined {
  if (!covered(dataset, area)) return undefined;
  let parks = 0;
  let hectares: number | undefined = 0;
  for (const park of dataset.parks.parks) {
    if (park.shares[0] && within(dataset, park.shares[0].area, area)) parks += 1;
    for (const { area: where, share } of park.shares) {
      if (!within(dataset, where, area)) continue;
      hectares =
        hectares === undefined || park.hectares === undefined
          ? undefined
          : hectares + park.hectares * share;
    }
  }
  return { parks, hectares };
}

function covered(dataset: Dataset, area: AreaCode): boolean {
  const { covers } = dataset.parks;
  return !covers || covers.some((whole) => within(dataset, area, whole));
}

function within({ areas }: Dataset, area: AreaCode, whole: AreaCode): boolean {
  for (let code: AreaCode | undefined = area; code; code = areas.get(code)?.parent) {
    if (code === whole) return true;
  }
  return false;
}
