import type { Recipe, RecipePart } from "#domain/priority/recipe.ts";
import { indicatorWords, keyOf } from "./words.ts";

/** The parts as `druk:50,wachttijd:50,inwoners:20-`; a minus means that less is more urgent. */
export function encodeParts(parts: Recipe["parts"]): string {
  return parts
    .map(({ indicator, weight, direction }) => {
      const word = Object.hasOwn(indicatorWords, indicator) ? indicatorWords[indicator] : indicator;
      return `${encodeURIComponent(word ?? indicator)}:${weight}${direction === "lower" ? "-" : ""}`;
    })
    .join(",");
}

/** The parts of a recipe, or `undefined` when the text is not one. */
export function decodeParts(text: string): Recipe["parts"] | undefined {
  if (text === "") return [];
  const parts = text.split(",").map(decodePart);
  const known = parts.filter((part) => part !== undefined);
  const names = new Set(known.map(({ indicator }) => indicator));
  return known.length === parts.length && names.size === parts.length ? known : undefined;
}

function decodePart(text: string): RecipePart | undefined {
  const match = /^([^:]{1,300}):(\d{1,3})(-?)$/.exec(text);
  if (!match?.[1]) return undefined;
  const weight = Number(match[2]);
  const word = plain(match[1]);
  if (weight > 100 || !word) return undefined;
  return {
    indicator: keyOf(indicatorWords, word) ?? word,
    weight,
    direction: match[3] === "-" ? "lower" : "higher",
  };
}

function plain(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
