import type { Dimension } from "#domain/audit/published-table.ts";
import { type CountTable, stridesOf } from "./count-table.ts";

/**
 * A table with the codes of every dimension in alphabetical order, so that what is hidden does not
 * depend on the order of rows and columns; `from[place]` is where a cell stood before.
 */
export function canonical({ dimensions, counts, contributions }: CountTable): {
  readonly table: CountTable;
  readonly from: Int32Array;
} {
  const orders = dimensions.map(({ codes }) =>
    [...codes.keys()].toSorted((a, b) => compare(codes[a] ?? "", codes[b] ?? "")),
  );
  const strides = stridesOf(dimensions);
  let places: number[] = [0];
  for (const [d, order] of orders.entries()) {
    const step = strides[d] ?? 1;
    places = places.flatMap((place) => order.map((code) => place + code * step));
  }
  const from = Int32Array.from(places);
  const placed = (): ReadonlyMap<number, number> =>
    new Map(places.map((place, now) => [place, now]));
  const to = contributions ? placed() : undefined;
  const table: CountTable = {
    dimensions: dimensions.map((dimension, d) => reorder(dimension, orders[d] ?? [])),
    counts: places.map((place) => counts[place]),
    ...(contributions && {
      contributions: new Map(
        [...contributions].map(([cell, parts]) => [to?.get(cell) ?? 0, parts]),
      ),
    }),
  };
  return { table, from };
}

function reorder({ name, codes, sums }: Dimension, order: readonly number[]): Dimension {
  const place = new Map(order.map((code, now) => [code, now]));
  const at = (code: number) => place.get(code) ?? 0;
  const ordered = sums.map(({ total, parts }) => ({
    total: at(total),
    parts: parts.map(at).toSorted((a, b) => a - b),
  }));
  return {
    name,
    codes: order.map((code) => codes[code] ?? ""),
    sums: ordered.toSorted(
      (a, b) => a.total - b.total || compare(a.parts.join(" "), b.parts.join(" ")),
    ),
  };
}

/** Order of the signs themselves, the same in every language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
