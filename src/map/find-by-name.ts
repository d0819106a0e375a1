import type { Area } from "#domain/area/area.ts";

/** Letters only, without accents: `'s-Hertogenbosch` and `sher` begin alike. */
const plainName = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase();

/** The first area, by name, that begins with what was typed. */
export function findByName<A extends Pick<Area, "name">>(
  areas: readonly A[],
  typed: string,
): A | undefined {
  const wanted = plainName(typed);
  return areas
    .toSorted((a, b) => a.name.localeCompare(b.name, "nl"))
    .find(({ name }) => plainName(name).startsWith(wanted));
}
