import { glossaryTexts } from "#i18n/glossary-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import type { Language } from "#lib/language.ts";

type Entry = keyof (typeof glossaryTexts)["nl"];
type Word = Exclude<Entry, `${string}.meaning`>;

type GlossaryProps = {
  /** Words to explain; all of them, by alphabet, when left out. */
  readonly only?: readonly Word[];
};

/** Words with their meaning. */
export function Glossary({ only }: GlossaryProps) {
  const text = useText(glossaryTexts);
  const language = useLanguage();
  return (
    <dl className="method-glossary">
      {(only ?? allWords(language)).map((word) => (
        <div key={word}>
          <dt>{text(word)}</dt>
          <dd>{text(`${word}.meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function allWords(language: Language): readonly Word[] {
  const words = glossaryTexts[language];
  return (Object.keys(words) as Entry[])
    .filter((key): key is Word => !key.endsWith(".meaning"))
    .sort((a, b) => words[a].localeCompare(words[b], language));
}
