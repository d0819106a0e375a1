import type { AreaCode } from "#domain/area/area.ts";
import type { Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf } from "#domain/value/value.ts";

/** A series that is the sum of others: all that are registered, of men and women. */
export type SeriesSum = { readonly total: string; readonly parts: readonly string[] };

type Rows = {
  readonly ids: readonly string[];
  /** Amounts of an area on a day, in the order of `ids`; `undefined` where there is none. */
  readonly rows: readonly (readonly (number | undefined)[])[];
};

/**
 * More series than this are tried as neighbours only: all subsets would take too long. Parts of a
 * sum that was found then make room, so that the totals of totals become neighbours.
 */
const many = 10;

/**
 * Series of counts that are the sum of others, as their figures show: on at least half of the areas
 * and days where all have one. Nobody says so in a file, but every reader of its headers sees it. A
 * sum found by accident costs a few cells, a sum overlooked gives them away.
 */
export function seriesSums(
  series: ReadonlyMap<string, Series>,
  counts: readonly string[],
): readonly SeriesSum[] {
  const table = rowsOf(series, counts);
  const found = new Map<string, Places>();
  let left: readonly number[] = [...counts.keys()];
  for (;;) {
    const fresh = sumsAmong(left, table).filter((each) => !found.has(keyOf(each)));
    for (const each of fresh) found.set(keyOf(each), each);
    const parts = new Set(fresh.flatMap((each) => each.parts));
    if (parts.size === 0 || left.length <= many + 1) break;
    left = left.filter((each) => !parts.has(each));
  }
  return [...found.values()].map(({ total, parts }) => ({
    total: counts[total] ?? "",
    parts: parts.map((part) => counts[part] ?? ""),
  }));
}

/** A sum by the places of its series. */
type Places = { readonly total: number; readonly parts: readonly number[] };

const keyOf = ({ total, parts }: Places) => `${total}=${parts.join("+")}`;

function sumsAmong(places: readonly number[], table: Rows): readonly Places[] {
  const found: Places[] = [];
  for (const total of places) {
    for (const parts of subsets(places.filter((other) => other !== total))) {
      const twin = parts.length === 1 && (parts[0] ?? 0) < total;
      if (!twin && holds(table, total, parts)) found.push({ total, parts });
    }
  }
  return found;
}

function rowsOf(series: ReadonlyMap<string, Series>, ids: readonly string[]): Rows {
  const keys = new Set<string>();
  const at = new Map<string, Map<string, number>>();
  for (const id of ids) {
    const own = new Map<string, number>();
    at.set(id, own);
    for (const [area, date, amount] of amounts(series.get(id))) {
      own.set(`${area} ${date}`, amount);
      keys.add(`${area} ${date}`);
    }
  }
  const rows = [...keys].map((key) => ids.map((id) => at.get(id)?.get(key)));
  return { ids, rows: rows.filter((row) => row.filter((each) => each !== undefined).length > 1) };
}

function* amounts(series: Series | undefined): Generator<readonly [AreaCode, IsoDate, number]> {
  for (const [area, days] of series ?? []) {
    for (const [date, { value }] of days) {
      const amount = value.kind === "known" || value.kind === "nil" ? amountOf(value) : undefined;
      if (amount !== undefined) yield [area, date, amount];
    }
  }
}

function holds({ rows }: Rows, total: number, parts: readonly number[]): boolean {
  let all = 0;
  let equal = 0;
  for (const row of rows) {
    const whole = row[total];
    const sum = sumOf(row, parts);
    if (whole === undefined || sum === undefined || whole + sum === 0) continue;
    all += 1;
    if (whole === sum) equal += 1;
    // After a few rows it is clear of nearly all.
    if (all === 12 && equal < 3) return false;
  }
  return equal > 0 && 2 * equal >= all;
}

function sumOf(row: Rows["rows"][number], parts: readonly number[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const amount = row[part];
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}

function* subsets(others: readonly number[]): Generator<readonly number[]> {
  if (others.length <= many) {
    for (let set = 1; set < 2 ** others.length; set += 1)
      yield others.filter((_, place) => (set >> place) & 1);
    return;
  }
  for (const first of others.keys())
    for (let last = first + 1; last <= others.length; last += 1) yield others.slice(first, last);
}
