import { useId } from "react";
import {
  type DefinitionChoice,
  lodgings,
  type OwnDefinition,
  yearRules,
} from "#domain/definition/definition.ts";
import { editionWords } from "#i18n/comparability-words.ts";
import { definitionTexts } from "#i18n/definition-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { useApp } from "#state/use-app.ts";
import { DefinitionFields } from "./DefinitionFields.tsx";
import type { ReadingParts } from "./parts.ts";

const nothingKnown: OwnDefinition = {
  supplier: "",
  parks: "",
  lodging: lodgings[3],
  yearRule: yearRules[2],
  referenceDays: "",
  coverage: "",
  knownErrors: "",
};

/** What the registrations of a table count, which no file says itself. */
export function DefinitionAnswer({ verdict, choices, change }: ReadingParts) {
  const text = useText(definitionTexts);
  const language = useLanguage();
  const id = useId();
  const known = useApp((state) => state.dataset?.definitions);
  const editions = [...new Set(known?.map(({ edition }) => edition))].filter(
    (each) => each !== "voorbeeld" && each !== verdict.file,
  );
  const { definition } = choices;
  const answer = (given: DefinitionChoice) => change({ definition: given });
  const value =
    definition?.kind === "sameAs" ? definition.edition : (definition?.kind ?? "unknown");
  return (
    <div className="data-reading-asks">
      <h4>{text("title")}</h4>
      <p className="note">{text("note")}</p>
      <p>
        <label htmlFor={id}>{text("question")}</label>
        <select
          id={id}
          className="field"
          value={value}
          onChange={({ currentTarget: { value: chosen } }) => {
            const edition = editions.find((each) => each === chosen);
            if (edition) answer({ kind: "sameAs", edition });
            else answer(chosen === "own" ? { kind: "own", ...nothingKnown } : { kind: "unknown" });
          }}
        >
          <option value="unknown">{text("notKnown")}</option>
          {editions.map((each) => (
            <option key={each} value={each}>
              {text("sameAs", { series: editionWords(each, language) })}
            </option>
          ))}
          <option value="own">{text("own")}</option>
        </select>
      </p>
      {definition?.kind === "own" && <DefinitionFields own={definition} onAnswer={answer} />}
    </div>
  );
}
