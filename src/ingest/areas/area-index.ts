import type { Area, AreaCode } from "#domain/area/area.ts";
import aliases from "./aliases.json" with { type: "json" };
import { nameParts } from "./name-parts.ts";

/** The known areas, to be found by code or by the bare words of their name. */
export type AreaIndex = {
  readonly areas: ReadonlyMap<AreaCode, Area>;
  /** Words → areas of any level that bear them. */
  readonly byName: ReadonlyMap<string, readonly Area[]>;
  /** Those of `areas` that are not on the map, but in a table of another year. */
  readonly former: ReadonlySet<AreaCode>;
};

/** The index of a set of areas, with the other names by which some are known. */
export function areaIndex(
  there: ReadonlyMap<AreaCode, Area>,
  former: ReadonlyMap<AreaCode, Area> = new Map(),
): AreaIndex {
  const byName = new Map<string, Area[]>();
  const add = (words: string, area: Area) => {
    const known = byName.get(words) ?? [];
    if (!known.includes(area)) byName.set(words, [...known, area]);
  };
  for (const area of there.values()) add(nameParts(area.name).base, area);
  // An other name never competes with an area that really bears it, nor does one that is no more.
  const others = new Set(byName.keys());
  for (const [words, code] of Object.entries(aliases)) {
    const area = there.get(code as AreaCode);
    if (area && !others.has(words)) add(words, area);
  }
  const taken = new Set(byName.keys());
  for (const area of former.values()) {
    const { base } = nameParts(area.name);
    if (!taken.has(base)) add(base, area);
  }
  return { areas: new Map([...there, ...former]), byName, former: new Set(former.keys()) };
}
