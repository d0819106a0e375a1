import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import { useLanguage } from "#i18n/LanguageContext.tsx";
import { verdictSentence } from "#i18n/verdict-words.ts";

/** One sentence a table: how many municipalities it knows, what waits for an answer, and how it was read. */
export function VerdictSummary({ verdicts }: { readonly verdicts: readonly FileVerdict[] }) {
  const language = useLanguage();
  return (
    <ul className="data-changes">
      {verdicts.map((verdict) => (
        <li key={verdict.file}>{verdictSentence(verdict, language)}</li>
      ))}
    </ul>
  );
}
