import type { PublishedTable } from "./published-table.ts";

/** Sums as cells one after another: sum s is `cells[start[s]]`, the total, and then its parts. */
export type Sums = { readonly start: readonly number[]; readonly cells: readonly number[] };

/**
 * The sums of a table from which all others follow: along a dimension only where no earlier
 * dimension stands on a total, since the sums over a total are sums of those over its parts.
 */
export function independentSums({ dimensions }: PublishedTable): Sums {
  const start = [0];
  const cells: number[] = [];
  const totals = dimensions.map(({ sums }) => new Set(sums.map(({ total }) => total)));
  for (const [along, { sums }] of dimensions.entries()) {
    const step = dimensions.slice(along + 1).reduce((size, { codes }) => size * codes.length, 1);
    const slices = slicesAlong(dimensions, totals, along);
    for (const { total, parts } of sums) {
      for (const slice of slices) {
        cells.push(slice + total * step);
        for (const part of parts) cells.push(slice + part * step);
        start.push(cells.length);
      }
    }
  }
  return { start, cells };
}

/** First cells of the slices along a dimension in which its sums must be looked at. */
function slicesAlong(
  dimensions: PublishedTable["dimensions"],
  totals: readonly ReadonlySet<number>[],
  along: number,
): readonly number[] {
  let slices: number[] = [0];
  for (const [d, { codes }] of dimensions.entries()) {
    slices = slices.map((slice) => slice * codes.length);
    if (d === along) continue;
    const free = [...codes.keys()].filter((code) => d > along || !totals[d]?.has(code));
    slices = slices.flatMap((slice) => free.map((code) => slice + code));
  }
  return slices;
}
