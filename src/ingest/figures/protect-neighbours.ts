import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Observation, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Status, Value } from "#domain/value/value.ts";

export type Protected = {
  readonly series: Series;
  /** The figures that were hidden besides the small ones. */
  readonly hidden: readonly { readonly area: AreaCode; readonly date: IsoDate }[];
};

/** Bounds under which a hidden figure may be said to lie, without giving it away. */
const bounds = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000];

/**
 * Complementary protection, in its plainest form: where the total of an area is known and exactly
 * one of its parts is hidden on a day, that part is the total minus the others. Then the smallest
 * other part is hidden too (ties by code), under a bound that does not tell it.
 *
 * @param touched the areas and days of the loaded figures; other days are as they were
 */
export function protectNeighbours(
  series: Series,
  areas: ReadonlyMap<AreaCode, Area>,
  touched: { readonly areas: readonly AreaCode[]; readonly dates: readonly IsoDate[] },
): Protected {
  const days = new Map(series);
  const hidden: { area: AreaCode; date: IsoDate }[] = [];
  for (const [parent, dates] of parentsOf(areas, touched)) {
    const children = [...areas.values()].filter((area) => area.parent === parent);
    for (const date of dates) {
      if (days.get(parent)?.get(date)?.value.kind !== "known") continue;
      const second = secondToHide(
        children.map(({ code }) => ({ code, found: days.get(code)?.get(date) })),
      );
      if (!second) continue;
      const { code, observation } = second;
      days.set(code, new Map([...(days.get(code) ?? []), [date, observation]]));
      hidden.push({ area: code, date });
    }
  }
  return { series: days, hidden };
}

/** Municipalities before provinces: what is hidden below may leave a province alone in hiding. */
function parentsOf(
  areas: ReadonlyMap<AreaCode, Area>,
  touched: { readonly areas: readonly AreaCode[]; readonly dates: readonly IsoDate[] },
): readonly (readonly [AreaCode, ReadonlySet<IsoDate>])[] {
  const parents = new Map<AreaCode, Set<IsoDate>>();
  for (const [i, code] of touched.areas.entries()) {
    const date = touched.dates[i];
    // The area itself may be the total that gives a part away, and it is a part of the one above.
    for (const parent of [code, areas.get(code)?.parent]) {
      if (!parent || !date) continue;
      parents.set(parent, (parents.get(parent) ?? new Set()).add(date));
    }
  }
  const rank = (code: AreaCode) => (areas.get(code)?.level === "province" ? 0 : 1);
  return [...parents].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

type Part = { readonly code: AreaCode; readonly found: Observation | undefined };

function secondToHide(
  parts: readonly Part[],
): { readonly code: AreaCode; readonly observation: Observation } | undefined {
  if (parts.filter(({ found }) => found?.value.kind === "suppressed").length !== 1)
    return undefined;
  let best: { code: AreaCode; amount: number; observation: Observation } | undefined;
  for (const { code, found } of parts) {
    // Hiding a 0 protects nothing: whoever subtracts would find the first part all the same.
    if (found?.value.kind !== "known" || found.value.amount <= 0) continue;
    const { amount, status } = found.value;
    const smaller = !best || amount < best.amount || (amount === best.amount && code < best.code);
    if (!smaller) continue;
    const below = bounds.find((bound) => bound > amount) ?? Number.MAX_SAFE_INTEGER;
    const observation: Observation = { ...found, value: hiddenSecond(below, status) };
    best = { code, amount, observation };
  }
  return best;
}

const hiddenSecond = (below: number, status: Status): Value => ({
  kind: "suppressed",
  cause: "secondary",
  low: 1,
  high: below - 1,
  status,
});
