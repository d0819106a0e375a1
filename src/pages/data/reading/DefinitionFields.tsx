import { useId, useState } from "react";
import { type DefinitionChoice, lodgings, yearRules } from "#domain/definition/definition.ts";
import { definitionTexts } from "#i18n/definition-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";

type Own = Extract<DefinitionChoice, { readonly kind: "own" }>;
type FieldsProps = { readonly own: Own; readonly onAnswer: (own: Own) => void };

const lines = ["supplier", "parks", "referenceDays", "coverage", "knownErrors"] as const;
const bases = [5, 10] as const;

/** A row of the register about an own file. */
export function DefinitionFields({ own: given, onAnswer }: FieldsProps) {
  const text = useText(definitionTexts);
  const id = useId();
  // Answers may follow each other faster than the file is read again.
  const [own, setOwn] = useState(given);
  const answer = (next: Own) => {
    setOwn(next);
    onAnswer(next);
  };
  const { rounding, ...others } = own;
  return (
    <div className="data-reading-definition">
      {lines.map((key) => (
        <Line
          key={key}
          id={`${id}-${key}`}
          label={text(key)}
          value={own[key]}
          onLeave={(value) => answer({ ...own, [key]: value })}
        />
      ))}
      <label htmlFor={`${id}-lodging`}>{text("lodging")}</label>
      <select
        id={`${id}-lodging`}
        className="field"
        value={own.lodging}
        onChange={({ currentTarget }) => {
          const lodging = lodgings.find((each) => each === currentTarget.value);
          if (lodging) answer({ ...own, lodging });
        }}
      >
        {lodgings.map((each) => (
          <option key={each} value={each}>
            {text(`lodging.${each}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-rule`}>{text("yearRule")}</label>
      <select
        id={`${id}-rule`}
        className="field"
        value={own.yearRule}
        onChange={({ currentTarget }) => {
          const yearRule = yearRules.find((each) => each === currentTarget.value);
          if (yearRule) answer({ ...own, yearRule });
        }}
      >
        {yearRules.map((each) => (
          <option key={each} value={each}>
            {text(`yearRule.${each}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-rounding`}>{text("rounding")}</label>
      <select
        id={`${id}-rounding`}
        className="field"
        value={rounding ?? ""}
        onChange={({ currentTarget }) => {
          const base = bases.find((each) => String(each) === currentTarget.value);
          answer(base === undefined ? others : { ...others, rounding: base });
        }}
      >
        <option value="">{text("rounding.none")}</option>
        {bases.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}

type LineProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onLeave: (value: string) => void;
};

/** A line of text, taken when it is left: at every key the file would be read again. */
function Line({ id, label, value, onLeave }: LineProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        type="text"
        maxLength={500}
        defaultValue={value}
        onBlur={({ currentTarget }) => {
          const written = currentTarget.value.trim();
          if (written !== value) onLeave(written);
        }}
      />
    </>
  );
}
