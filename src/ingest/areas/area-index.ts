import type { Area, AreaCode } from "#domain/area/area.ts";
import aliases from "./aliases.json" with { type: "json" };
import { nameParts } from "./name-parts.ts";

/** The known areas, to be found by code or by the bare words of their name. */
export type AreaIndex = {
  readonly areas: ReadonlyMap<AreaCode, Area>;
  /** Words → areas of any level that bear them. */
  readonly byName: ReadonlyMap<string, readonly Area[]>;
};

/** The index of a set of areas, with the other names by which some are known. */
export function areaIndex(areas: ReadonlyMap<AreaCode, Area>): AreaIndex {
  const byName = new Map<string, Area[]>();
  const add = (words: string, area: Area) => {
    const known = byName.get(words) ?? [];
    if (!known.includes(area)) byName.set(words, [...known, area]);
  };
  for (const area of areas.values()) add(nameParts(area.name).base, area);
  for (const [words, code] of Object.entries(aliases)) {
    const area = areas.get(code as AreaCode);
    // An other name never competes with an area that really bears it.
    if (area && !byName.has(words)) add(words, area);
  }
  return { areas, byName };
}
