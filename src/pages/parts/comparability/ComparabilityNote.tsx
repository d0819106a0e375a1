import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Comparability } from "#domain/definition/comparability.ts";
import { comparabilityWords } from "#i18n/comparability-words.ts";
import { useLanguage } from "#i18n/LanguageContext.tsx";
import "./comparability.css";

type ComparabilityNoteProps = {
  readonly dataset: Dataset;
  readonly judgement: Comparability | undefined;
};

/** A badge that says whether the figures beside it may be compared; opens to say why. */
export function ComparabilityNote({ dataset, judgement }: ComparabilityNoteProps) {
  const language = useLanguage();
  if (!judgement) return null;
  const { verdict, reasons } = comparabilityWords(judgement, dataset, language);
  return (
    <details className="comparability" data-verdict={judgement.verdict}>
      <summary>{verdict}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
