import { comparabilityTexts } from "#i18n/comparability-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import "./comparability.css";

const more = ["hidden", "allowed", "address", "source"] as const;

/** The one sentence that keeps registered from being read as resident, with the rest behind it. */
export function RegisteredCaveat() {
  const text = useText(comparabilityTexts);
  return (
    <div className="registered-caveat">
      <span>{text("caveat")}</span>{" "}
      <details className="no-print">
        <summary>{text("caveat.more")}</summary>
        <ul>
          {more.map((key) => (
            <li key={key}>{text(`caveat.${key}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
