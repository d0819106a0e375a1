import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Comparability } from "#domain/definition/comparability.ts";
import { comparabilityTexts } from "#i18n/comparability-texts.ts";
import { comparabilityWords } from "#i18n/comparability-words.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import "./comparability.css";

type ComparabilityNoteProps = {
  readonly dataset: Dataset;
  readonly judgement: Comparability | undefined;
  /** What is compared, where it is not the areas shown. */
  readonly about?: "growth";
};

/** A badge that says whether the figures beside it may be compared; opens to say why. */
export function ComparabilityNote({ dataset, judgement, about }: ComparabilityNoteProps) {
  const language = useLanguage();
  const text = useText(comparabilityTexts);
  if (!judgement) return null;
  const { verdict, reasons } = comparabilityWords(judgement, dataset, language);
  return (
    <details className="comparability" data-verdict={judgement.verdict}>
      <summary>
        {about
          ? text(`about.${about}`, { verdict: verdict.charAt(0).toLowerCase() + verdict.slice(1) })
          : verdict}
      </summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
