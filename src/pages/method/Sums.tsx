import type { ChangeEvent } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { methodTexts } from "#i18n/method-texts.ts";
import { useApp } from "#state/use-app.ts";
import { methodArea, methodAreas, methodView } from "#views/method-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { Sum } from "./Sum.tsx";

type SumsProps = { readonly dataset: Dataset; readonly question: Answerable };

/** Every figure of one municipality with the sum behind it. */
export function Sums({ dataset, question }: SumsProps) {
  const text = useText(methodTexts);
  const ask = useApp((state) => state.ask);
  const area = methodArea(dataset, question);
  if (!area) return null;
  const choices = methodAreas(dataset, question);
  const known = choices.some(({ code }) => code === area.code);
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) =>
    ask({ selected: currentTarget.value as AreaCode });
  return (
    <>
      <p>{text("sumsNote")}</p>
      <p className="method-choice">
        <label htmlFor="method-area">{text("area")}</label>
        <select id="method-area" className="field" value={area.code} onChange={choose}>
          {!known && <option value={area.code}>{area.name}</option>}
          {choices.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {methodView(dataset, question, area).map((figure, index) => (
        <Sum key={figure.indicator.id} figure={figure} open={index === 0} />
      ))}
    </>
  );
}
