import { useId } from "react";
import {
  type SymbolMeaning,
  type SymbolVerdict,
  symbolMeanings,
} from "#domain/delivery/file-verdict.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import { answered, type ReadingParts } from "./parts.ts";

/** Signs in place of figures that do not say themselves what they mean. */
export function SymbolAnswers({ verdict, choices, change }: ReadingParts) {
  const text = useText(readingTexts);
  // "<5" says what it means; a sign does not.
  const open = verdict.symbols.filter(({ symbol }) => !/\d/.test(symbol));
  if (open.length === 0) return null;
  return (
    <div className="data-reading-asks">
      <h4>{text("symbols")}</h4>
      {open.map((each) => (
        <SymbolAsk
          key={each.symbol}
          sign={each}
          onAnswer={(meaning) =>
            change({ ...choices, symbols: answered(choices.symbols, each.symbol, meaning) })
          }
        />
      ))}
    </div>
  );
}

type SymbolAskProps = {
  readonly sign: SymbolVerdict;
  readonly onAnswer: (meaning: SymbolMeaning) => void;
};

function SymbolAsk({ sign: { symbol, count, meaning, ambiguous }, onAnswer }: SymbolAskProps) {
  const text = useText(readingTexts);
  const { number } = useFormat();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{text("symbolOf", { symbol })}</label>{" "}
      <span className="note">{text("times", { count: count === 1 ? 1 : number(count) })}</span>
      <select
        id={id}
        className="field"
        value={meaning}
        aria-describedby={ambiguous ? `${id}-why` : undefined}
        onChange={({ currentTarget }) => {
          const chosen = symbolMeanings.find((each) => each === currentTarget.value);
          if (chosen) onAnswer(chosen);
        }}
      >
        {symbolMeanings.map((each) => (
          <option key={each} value={each}>
            {text(`meaning.${each}`)}
          </option>
        ))}
      </select>
      {ambiguous && (
        <span id={`${id}-why`} className="note">
          {text("ambiguous")}
        </span>
      )}
    </p>
  );
}
