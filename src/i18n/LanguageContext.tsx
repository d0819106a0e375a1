import { createContext, useContext, useMemo } from "react";
import type { Language } from "#lib/language.ts";
import { createFormat, type Format } from "./format.ts";
import { type Texts, type Translate, translate } from "./texts.ts";

export const LanguageContext = createContext<Language>("nl");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a room in the reader's language: `const text = useText(mapTexts)`. */
export function useText<Key extends string>(texts: Texts<Key>): Translate<Key> {
  const language = useLanguage();
  return useMemo(() => translate(texts, language), [texts, language]);
}

/** Numbers, dates and values in the reader's language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}
