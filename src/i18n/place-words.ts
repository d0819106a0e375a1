import type { Language } from "#lib/language.ts";

/** Names that Dutch uses with "op": islands, and the former island Urk. */
const islands = new Set([
  "Ameland",
  "Goeree-Overflakkee",
  "Noord-Beveland",
  "Schiermonnikoog",
  "Schouwen-Duiveland",
  "Terschelling",
  "Texel",
  "Urk",
  "Vlieland",
]);
/** Names of a region, which Dutch uses with an article. */
const regions = new Set(["Haarlemmermeer", "Hoeksche Waard", "Krimpenerwaard", "Noordoostpolder"]);

/** The name of a place in a sentence; only the country has a name of its own in English. */
export function placeName(name: string, language: Language): string {
  return language === "en" && name === "Nederland" ? "the Netherlands" : name;
}

/** `in Westerveld`, `op Texel`, `in de Noordoostpolder`. */
export function inPlace(name: string, language: Language): string {
  if (language === "en")
    return `${islands.has(name) && name !== "Urk" ? "on" : "in"} ${placeName(name, language)}`;
  if (islands.has(name)) return `op ${name}`;
  return regions.has(name) ? `in de ${name}` : `in ${name}`;
}
