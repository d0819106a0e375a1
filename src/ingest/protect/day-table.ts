import type { AreaCode } from "#domain/area/area.ts";
import type { DimensionSum } from "#domain/audit/published-table.ts";
import type { Dataset, Observation } from "#domain/dataset/dataset.ts";
import { childrenOf } from "#domain/dataset/observe.ts";
import { type Value, valueBounds } from "#domain/value/value.ts";

/** A count of one area on the day of a table, or what is left of a total beside the parts we have. */
export type DayCell = {
  /** `undefined` for the rest of a total. */
  readonly area: AreaCode | undefined;
  /** The count; `undefined` when its supplier hid it. */
  readonly count: number | undefined;
  /** What the supplier tells of a count that he hid. */
  readonly bounds: { readonly low: number; readonly high: number } | undefined;
  /** Whether it is ours to hide: loaded, and not known to everybody already. */
  readonly loaded: boolean;
};

/** Everything known about one series on one day, and how it adds up. */
export type DayTable = {
  readonly cells: readonly DayCell[];
  readonly sums: readonly DimensionSum[];
};

type DayInput = {
  readonly dataset: Dataset;
  /** Observations of the day by area. */
  readonly day: ReadonlyMap<AreaCode, Observation>;
  /** Sources of the user. */
  readonly own: ReadonlySet<string>;
  readonly threshold: number;
};

/**
 * The counts of a day and the sums that a reader can make with them: a total with its parts, where
 * the total is told precisely enough to give a part away. What a total holds beyond the parts that we
 * have is a cell of its own: taken as known, the reader may know more than he does, never less. A
 * total smaller than its parts is taken for their sum.
 */
export function dayTable({ dataset, day, own, threshold }: DayInput): DayTable {
  const cells: DayCell[] = [];
  const places = new Map<AreaCode, number>();
  for (const [area, { value, source }] of day) {
    const cell = cellOf(area, value, own.has(source));
    if (!cell) continue;
    places.set(area, cells.length);
    cells.push(cell);
  }
  const sums: DimensionSum[] = [];
  // Provinces before the country, so that a mended total counts in the one above it.
  const parents = [...places.keys()].toSorted((a, b) => depth(dataset, b) - depth(dataset, a));
  for (const parent of parents) {
    const total = places.get(parent) ?? 0;
    const value = day.get(parent)?.value;
    const parts = childrenOf(dataset, parent).flatMap((child) => places.get(child) ?? []);
    if (parts.length === 0 || !value || isVague(value, threshold)) continue;
    const whole = parts.length === childrenOf(dataset, parent).length;
    sums.push(closed(cells, { total, parts, whole }));
  }
  return { cells, sums };
}

function cellOf(area: AreaCode, value: Value, loaded: boolean): DayCell | undefined {
  const bounds = valueBounds(value);
  if (!bounds) return undefined;
  if (value.kind === "known" || value.kind === "nil") {
    const count = value.kind === "nil" ? 0 : Math.max(0, Math.round(value.amount));
    return { area, count, bounds: undefined, loaded };
  }
  const high = bounds.high ?? Number.POSITIVE_INFINITY;
  return { area, count: undefined, bounds: { low: bounds.low, high }, loaded };
}

/** A total that rounding leaves open by more than the threshold gives no small part away. */
const isVague = (value: Value, threshold: number) =>
  value.kind === "known" && 2 * value.margin >= threshold;

type Sum = DimensionSum & { readonly whole: boolean };

/** The sum with a rest that makes it close; cells are added to and mended in place. */
function closed(cells: DayCell[], { total, parts, whole }: Sum): DimensionSum {
  const counts = parts.map((part) => cells[part]?.count);
  const given = cells[total];
  const known = counts.every((count) => count !== undefined);
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const rest = (given?.count ?? sum) - sum;
  if (given?.count === undefined || (known && rest === 0)) return { total, parts };
  if (known && rest < 0) {
    cells[total] = { ...given, count: sum };
    return { total, parts };
  }
  if (!known && whole && rest >= 0) return { total, parts };
  const hidden = { low: 0, high: Number.POSITIVE_INFINITY };
  const cell = known ? { count: rest, bounds: undefined } : { count: undefined, bounds: hidden };
  cells.push({ area: undefined, loaded: false, ...cell });
  return { total, parts: [...parts, cells.length - 1] };
}

function depth({ areas }: Pick<Dataset, "areas">, code: AreaCode): number {
  let steps = 0;
  for (let at = areas.get(code)?.parent; at; at = areas.get(at)?.parent) steps += 1;
  return steps;
}
