import type { Area, AreaCode } from "#domain/area/area.ts";

/** A list with parks in this many provinces is about the whole country. */
const provincesOfCountry = 9;
/** Provinces with a smaller part of the parks were only touched. */
const touched = 0.05;

/**
 * The areas that a list of parks is about, judged by where its parks are; `undefined` is
 * everywhere. A province is covered when half of its municipalities have a park; else only the
 * municipalities that have one are, because elsewhere no park means "not in this list".
 *
 * @param homes the municipality of each park that has one
 */
export function coveredAreas(
  homes: readonly AreaCode[],
  areas: ReadonlyMap<AreaCode, Area>,
): readonly AreaCode[] | undefined {
  const parks = new Map<AreaCode | undefined, number>();
  for (const home of homes) {
    const province = areas.get(home)?.parent;
    parks.set(province, (parks.get(province) ?? 0) + 1);
  }
  if (parks.size >= provincesOfCountry) return undefined;
  const having = new Set(homes);
  return [...parks].flatMap(([province, count]) => {
    const members = [...areas.values()].filter(
      ({ level, parent }) => level === "municipality" && parent === province,
    );
    const own = members.map(({ code }) => code).filter((code) => having.has(code));
    const whole = province && own.length * 2 >= members.length;
    if (count < touched * homes.length && parks.size > 1) return [];
    return whole ? [province] : own;
  });
}
