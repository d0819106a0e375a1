import type { AreaCode } from "../area/area.ts";
import type { Dataset } from "../dataset/dataset.ts";

export type ParkTotals = {
  /** Parks of which most lies in the area. */
  readonly parks: number;
  /** Hectares in the area, parks on a border by their share; `undefined` when any size is unknown. */
  readonly hectares: number | undefined;
};

type Counted = Pick<Dataset, "parks" | "areas">;

const remembered = new WeakMap<Counted["parks"], { areas: Counted["areas"]; totals: Totals }>();
type Totals = ReadonlyMap<AreaCode, ParkTotals>;

const none: ParkTotals = { parks: 0, hectares: 0 };

/** Parks and hectares of an area and of all areas below it; `undefined` where the list is not about the area. */
export function parkTotals(dataset: Counted, area: AreaCode): ParkTotals | undefined {
  if (!covered(dataset, area)) return undefined;
  let found = remembered.get(dataset.parks);
  if (found?.areas !== dataset.areas) {
    found = { areas: dataset.areas, totals: totalsOf(dataset) };
    remembered.set(dataset.parks, found);
  }
  return found.totals.get(area) ?? none;
}

/** Every park once, added to its area and to all areas that this one lies in. */
function totalsOf({ parks: { parks }, areas }: Counted): Totals {
  const totals = new Map<AreaCode, ParkTotals>();
  for (const { shares, hectares } of parks) {
    for (const [index, { area, share }] of shares.entries()) {
      for (let at: AreaCode | undefined = area; at; at = areas.get(at)?.parent) {
        const before = totals.get(at) ?? none;
        totals.set(at, {
          parks: before.parks + (index === 0 ? 1 : 0),
          hectares: added(before.hectares, hectares, share),
        });
      }
    }
  }
  return totals;
}

/** One unknown size makes the sum unknown. */
const added = (sum: number | undefined, hectares: number | undefined, share: number) =>
  sum === undefined || hectares === undefined ? undefined : sum + hectares * share;

function covered(dataset: Counted, area: AreaCode): boolean {
  const { covers } = dataset.parks;
  return !covers || covers.some((whole) => within(dataset, area, whole));
}

function within({ areas }: Counted, area: AreaCode, whole: AreaCode): boolean {
  for (let code: AreaCode | undefined = area; code; code = areas.get(code)?.parent) {
    if (code === whole) return true;
  }
  return false;
}
