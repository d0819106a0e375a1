import type { Language } from "#lib/language.ts";
import type { HiddenWhy } from "#views/hidden-why.ts";
import { createFormat } from "./format.ts";
import { hiddenTexts } from "./hidden-texts.ts";
import { placeName } from "./place-words.ts";
import { translate } from "./texts.ts";

/** Names of one list that are told; the rest is counted. */
const told = 6;

/** Why a figure is hidden, as part of a sentence. */
export function hiddenWords(why: HiddenWhy, language: Language): string {
  const text = translate(hiddenTexts, language);
  if (why.kind === "protects") {
    const names = why.names.map((name) => placeName(name, language));
    return text("protects", { names: listWords(names, language) });
  }
  const threshold = "threshold" in why ? createFormat(language).number(why.threshold) : "";
  return text(why.kind, { threshold });
}

/** Names in a row: `Assen, Meppel en Urk`; of many the first, and how many more there are. */
export function listWords(names: readonly string[], language: Language): string {
  const text = translate(hiddenTexts, language);
  const rest = names.length - told;
  const count = createFormat(language).number(rest);
  const shown = rest > 1 ? [...names.slice(0, told), text("more", { count })] : names;
  const last = shown.at(-1) ?? "";
  const first = shown.slice(0, -1).join(", ");
  return first === "" ? last : text("and", { first, last });
}
