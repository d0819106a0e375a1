import { areaTexts } from "#i18n/area-texts.ts";
import { questionWords } from "#i18n/area-words.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import type { AreaView } from "#views/area-view.ts";

/** Five questions that the council may ask, made from the numbers. */
export function CouncilQuestions({ view }: { readonly view: AreaView }) {
  const text = useText(areaTexts);
  const language = useLanguage();
  return (
    <section className="area-questions">
      <h2>{text("questionsTitle")}</h2>
      <ol>
        {view.questions.map((question) => (
          <li key={question.kind}>{questionWords(question, view, language)}</li>
        ))}
      </ol>
    </section>
  );
}
