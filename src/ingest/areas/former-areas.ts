import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Reorganisation } from "#domain/area/reorganisation.ts";

/**
 * Municipalities that a table may still be about, though these areas do not have them: those that
 * went into one of them, and those that came from one of them later. They have no place on the map.
 */
export function formerAreas(
  areas: ReadonlyMap<AreaCode, Area>,
  reorganisations: readonly Reorganisation[],
): ReadonlyMap<AreaCode, Area> {
  const found = new Map<AreaCode, Area>();
  const there = (code: AreaCode) => areas.has(code) || found.has(code);
  const add = (code: AreaCode, name: string) => {
    if (!areas.has(code))
      found.set(code, { code, name, level: "municipality", parent: undefined, centre: [0, 0] });
  };
  for (const { from, fromName, to } of reorganisations.toReversed())
    if (there(to)) add(from, fromName);
  for (const { from, to, toName } of reorganisations) if (there(from)) add(to, toName);
  return found;
}
