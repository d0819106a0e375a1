import type { Dimension, DimensionSum, PublishedCell } from "#domain/audit/published-table.ts";
import type { CountTable } from "#domain/protect/count-table.ts";

/** A dimension of which the first code is the total of all others. */
export const flat = (name: string, codes: readonly string[]): Dimension => ({
  name,
  codes: ["Total", ...codes],
  sums: [{ total: 0, parts: codes.map((_, i) => i + 1) }],
});

/** A dimension with groupings: per grouping the group of each leaf. */
export function grouped(
  name: string,
  leaves: readonly string[],
  groupings: readonly (readonly string[])[],
): Dimension {
  const codes = ["Total", ...leaves];
  const sums: DimensionSum[] = [];
  for (const groups of groupings) {
    const parts: number[] = [];
    for (const group of new Set(groups)) {
      const members = leaves.flatMap((_, i) => (groups[i] === group ? [i + 1] : []));
      const own = leaves.indexOf(group);
      const place = own >= 0 ? own + 1 : codes.push(group) - 1;
      if (own < 0) sums.push({ total: place, parts: members });
      parts.push(place);
    }
    sums.push({ total: 0, parts });
  }
  return { name, codes, sums };
}

/** The table of which the leaves are given, with all totals worked out. */
export function tableOf(
  dimensions: readonly Dimension[],
  leaf: (codes: readonly string[]) => number,
): CountTable {
  let places: number[][] = [[]];
  for (const { codes } of dimensions) {
    places = places.flatMap((place) => [...codes.keys()].map((code) => [...place, code]));
  }
  const count = (place: readonly number[]): number => {
    for (const [d, code] of place.entries()) {
      const sum = dimensions[d]?.sums.find(({ total }) => total === code);
      if (!sum) continue;
      return sum.parts.reduce((all, part) => all + count(place.with(d, part)), 0);
    }
    return leaf(place.map((code, d) => dimensions[d]?.codes[code] ?? ""));
  };
  return { dimensions, counts: places.map(count) };
}

/** Names of the hidden cells, `code|code`. */
export function hiddenNames(
  dimensions: readonly Dimension[],
  cells: readonly PublishedCell[],
): readonly string[] {
  return cells.flatMap((cell, place) =>
    cell.kind === "suppressed" ? [nameOf(dimensions, place)] : [],
  );
}

export function nameOf(dimensions: readonly Dimension[], place: number): string {
  const names: string[] = [];
  let rest = place;
  for (const { codes } of dimensions.toReversed()) {
    names.unshift(codes[rest % codes.length] ?? "");
    rest = Math.floor(rest / codes.length);
  }
  return names.join("|");
}

/** What is published when these cells are hidden and nothing is told about why. */
export function hide(table: CountTable, hidden: ReadonlySet<string>): readonly PublishedCell[] {
  return table.counts.map((count, place): PublishedCell => {
    if (hidden.has(nameOf(table.dimensions, place)))
      return { kind: "suppressed", reason: "unstated" };
    return count ? { kind: "known", amount: count } : { kind: "nil" };
  });
}
