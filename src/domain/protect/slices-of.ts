import { type CountTable, stridesOf } from "./count-table.ts";

/** A part of a table with no sum in common with the rest, and where its cells stand in the whole. */
export type Slice = { readonly table: CountTable; readonly places: readonly number[] };

/**
 * A table cut along the dimensions that add up to nothing, such as dates: what is hidden in one
 * slice says nothing about another. In the order of the codes.
 */
export function slicesOf({ dimensions, counts, contributions }: CountTable): readonly Slice[] {
  const strides = stridesOf(dimensions);
  let bases: readonly number[] = [0];
  let inner: readonly number[] = [0];
  for (const [d, { codes, sums }] of dimensions.entries()) {
    const steps = codes.map((_, code) => code * (strides[d] ?? 1));
    const grown = (from: readonly number[]) =>
      from.flatMap((base) => steps.map((step) => base + step));
    if (sums.length === 0) bases = grown(bases);
    else inner = grown(inner);
  }
  const kept = dimensions.filter(({ sums }) => sums.length > 0);
  if (kept.length === 0)
    return [
      {
        table: { dimensions, counts, ...(contributions && { contributions }) },
        places: [...counts.keys()],
      },
    ];
  return bases.map((base) => {
    const places = inner.map((place) => base + place);
    const parts = new Map(
      places.flatMap((place, now) => {
        const found = contributions?.get(place);
        return found ? [[now, found] as const] : [];
      }),
    );
    const table = {
      dimensions: kept,
      counts: places.map((place) => counts[place]),
      ...(contributions && { contributions: parts }),
    };
    return { table, places };
  });
}
