import { classMethods } from "#domain/classify/method.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { methodTexts } from "#i18n/method-texts.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import type { Answerable } from "#views/normalise-query.ts";

type ClassesProps = { readonly dataset: Dataset; readonly question: Answerable };

/** The four ways to make classes, and the bounds on the map now. */
export function Classes({ dataset, question }: ClassesProps) {
  const text = useText(methodTexts);
  const format = useFormat();
  const { indicator, breaks, date } = choroplethView(dataset, question);
  const method = text(`methodName.${question.method}`);
  return (
    <>
      <p>{text("classesNote")}</p>
      <ul className="method-list">
        {classMethods.map((each) => (
          <li key={each}>{text(`method.${each}`)}</li>
        ))}
      </ul>
      {breaks.length === 0 ? (
        <p>{text("classesNone")}</p>
      ) : (
        <>
          <p>
            {text("classesNow", {
              indicator: format.indicator(indicator),
              date: format.date(date),
              method,
            })}
          </p>
          <p className="method-line">
            {breaks.map((bound) => format.number(bound, indicator.decimals)).join(" · ")}{" "}
            {format.unit(indicator.unit)}
          </p>
        </>
      )}
    </>
  );
}
