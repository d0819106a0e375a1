import type { Area, AreaCode } from "#domain/area/area.ts";
import { codesOn } from "#domain/area/reorganisation.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { formerAreas } from "#ingest/areas/former-areas.ts";

/**
 * The data with the municipalities that there were on 1 January of a year, for holding files against
 * them; their boundaries stay those of now. `undefined` when the year is not one of which it is known.
 */
export function areasOfYear(base: Dataset, year: number): Dataset | undefined {
  const { areas, reorganisations, boundaries } = base;
  const date = parseIsoDate(`${year}-01-01`);
  const first = reorganisations[0]?.date;
  if (!date || !first || date < first || year > (boundaries.year ?? 0)) return undefined;
  const now = new Set(
    [...areas.keys()].filter((code) => areas.get(code)?.level === "municipality"),
  );
  const codes = codesOn(date, now, reorganisations);
  const parents = parentsOf(base);
  const former = [...formerAreas(areas, reorganisations).values()]
    .filter(({ code }) => codes.has(code))
    .map((area): [AreaCode, Area] => [area.code, { ...area, parent: parents.get(area.code) }]);
  const kept = [...areas].filter(([code]) => !now.has(code) || codes.has(code));
  return {
    ...base,
    areas: new Map([...kept, ...former]),
    boundaries: { ...boundaries, year },
  };
}

/** The province of each municipality of before: that of the one it went into. */
function parentsOf({ areas, reorganisations }: Dataset): ReadonlyMap<AreaCode, Area["parent"]> {
  const parents = new Map([...areas].map(([code, { parent }]) => [code, parent]));
  for (const { from, to } of reorganisations.toReversed())
    if (!parents.has(from)) parents.set(from, parents.get(to));
  return parents;
}
