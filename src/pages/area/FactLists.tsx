import type { Fact } from "#domain/dataset/dataset.ts";
import { areaTexts } from "#i18n/area-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { inPlace } from "#i18n/place-words.ts";
import type { AreaView } from "#views/area-view.ts";
import { factDate } from "./fact-date.ts";

/** What the municipality decided, each statement with its source. */
export function PolicyFacts({ view: { area, facts } }: { readonly view: AreaView }) {
  const text = useText(areaTexts);
  const language = useLanguage();
  const policy = facts.filter(({ theme }) => theme === "policy");
  return (
    <section className="area-policy">
      <h2>{text("policyTitle")}</h2>
      {policy.length === 0 ? (
        <p>{text("policyNone", { in: inPlace(area.name, language) })}</p>
      ) : (
        <FactList facts={policy} />
      )}
    </section>
  );
}

/** What else is known of the municipality; too much for the A4. */
export function OtherFacts({ view: { facts } }: { readonly view: AreaView }) {
  const text = useText(areaTexts);
  const other = facts.filter(({ theme }) => theme !== "policy");
  if (other.length === 0) return null;
  return (
    <section className="area-also no-print">
      <h2>{text("alsoTitle")}</h2>
      <FactList facts={other} />
    </section>
  );
}

function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const text = useText(areaTexts);
  const language = useLanguage();
  return (
    <ul className="area-facts">
      {facts.map(({ text: statement, source, url, date }) => (
        <li key={`${url} ${statement}`}>
          <span lang="nl">{statement}</span>{" "}
          <a className="area-source" href={url} target="_blank" rel="noreferrer">
            {date === "" ? source : text("factSource", { source, date: factDate(date, language) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
