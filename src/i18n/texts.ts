import type { Language } from "#lib/language.ts";

/** The words of one room in both languages; English must have exactly the Dutch keys. */
export type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export function defineTexts<Key extends string>(
  nl: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Texts<Key> {
  return { nl, en };
}

export type TextValues = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: TextValues) => string;

/**
 * The words of a room in one language. `{name}` in a text is replaced by its value;
 * `{n|gemeente|gemeenten}` chooses the word by whether the value `n` is 1.
 */
export function translate<Key extends string>(
  texts: Texts<Key>,
  language: Language,
): Translate<Key> {
  return (key, values = {}) => fill(texts[language][key], values);
}

function fill(text: string, values: TextValues): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (...match: string[]) => {
    const [whole = "", name = "", one, many = ""] = match;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return value === 1 || value === "1" ? one : many;
  });
}
