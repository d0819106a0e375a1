import { useId } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import type { ReadingParts } from "./parts.ts";

const encodings = [
  "utf-8",
  "windows-1252",
  "utf-16le",
  "utf-16be",
  "iso-8859-15",
  "ibm866",
] as const;
const delimiters = [";", ",", "\t", "|"] as const;
const decimals = [",", "."] as const;
const reasons = ["mark", "pattern", "strict", "invalid", "chosen"] as const;

/** How the bytes became cells and numbers, each changed by one choice. */
export function TextSettings({ verdict, choices, change }: ReadingParts) {
  const text = useText(readingTexts);
  const id = useId();
  const reason = reasons.find((each) => each === verdict.encodingReason);
  const { encoding, delimiter, decimal, ...others } = choices;
  const set = (part: Pick<typeof choices, "encoding" | "delimiter" | "decimal">) =>
    change({
      ...others,
      ...(encoding && { encoding }),
      ...(delimiter && { delimiter }),
      ...(decimal && { decimal }),
      ...part,
    });
  return (
    <div className="data-reading-text">
      <label htmlFor={`${id}-encoding`}>{text("encoding")}</label>
      <select
        id={`${id}-encoding`}
        className="field"
        value={verdict.encoding}
        aria-describedby={`${id}-why`}
        onChange={({ currentTarget }) => set({ encoding: currentTarget.value })}
      >
        {[...new Set([...encodings, verdict.encoding ?? ""])].map((each) => (
          <option key={each} value={each}>
            {each.toUpperCase()}
          </option>
        ))}
      </select>
      <span id={`${id}-why`} className="note">
        {reason && text(`reason.${reason}`)}
      </span>
      <label htmlFor={`${id}-delimiter`}>{text("delimiter")}</label>
      <select
        id={`${id}-delimiter`}
        className="field"
        value={verdict.delimiter}
        onChange={({ currentTarget }) => set({ delimiter: currentTarget.value })}
      >
        {delimiters.map((each) => (
          <option key={each} value={each}>
            {text(`delimiter.${each}`)}
          </option>
        ))}
      </select>
      <span />
      <label htmlFor={`${id}-decimal`}>{text("decimal")}</label>
      <select
        id={`${id}-decimal`}
        className="field"
        value={verdict.decimal ?? ""}
        onChange={({ currentTarget }) => {
          const sign = decimals.find((each) => each === currentTarget.value);
          if (sign) set({ decimal: sign });
        }}
      >
        {!verdict.decimal && <option value="">{text("automatic")}</option>}
        {decimals.map((each) => (
          <option key={each} value={each}>
            {text(`decimal.${each}`)}
          </option>
        ))}
      </select>
      <span />
    </div>
  );
}
