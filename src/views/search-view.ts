import type { AreaCode } from "#domain/area/area.ts";
import type { Place } from "#domain/area/place.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

/** One answer of the search: an area of the dataset, or a place with the municipality it lies in. */
export type SearchHit = {
  readonly kind: "municipality" | "province" | "place";
  /** Name as it is written officially. */
  readonly name: string;
  /** The area to go to; of a place its municipality. */
  readonly area: AreaCode;
  /** Name of that area, which for a place says where it lies. */
  readonly areaName: string;
};

const kinds: readonly SearchHit["kind"][] = ["municipality", "province", "place"];

/**
 * Areas and places whose name begins with the text, then those with a word that does, then those
 * that hold it; at a tie municipalities before provinces before places, then by name.
 * Capitals, accents, hyphens and apostrophes make no difference.
 *
 * @param places empty while they are being loaded
 * @param limit most answers given
 * @returns nothing for an empty text
 */
export function searchView(
  { areas }: Pick<Dataset, "areas">,
  places: readonly Place[],
  { text, limit }: { readonly text: string; readonly limit: number },
): readonly SearchHit[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const own: SearchHit[] = [...areas.values()].flatMap(({ code, name, level }) =>
    level === "country" ? [] : [{ kind: level, name, area: code, areaName: name }],
  );
  const settled = places.flatMap(({ name, municipality }): SearchHit[] => {
    const area = areas.get(municipality);
    // A place with the name of its municipality would be the same answer twice.
    if (!area || fold(area.name) === fold(name)) return [];
    return [{ kind: "place", name, area: municipality, areaName: area.name }];
  });
  return [...own, ...settled]
    .map((hit) => ({ hit, rank: rankOf(fold(hit.name), wanted) }))
    .filter(({ rank }) => rank < 4)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        kinds.indexOf(a.hit.kind) - kinds.indexOf(b.hit.kind) ||
        a.hit.name.localeCompare(b.hit.name, "nl"),
    )
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a word, 3 within a word, 4 not. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 4;
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
