import type { Fact } from "#domain/dataset/dataset.ts";
import { areaTexts } from "#i18n/area-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { inPlace } from "#i18n/place-words.ts";
import type { AreaView } from "#views/area-view.ts";
import { factDate } from "./fact-date.ts";

/** What the municipality does, and what else is known, each statement with its source. */
export function FactLists({ view: { area, facts } }: { readonly view: AreaView }) {
  const text = useText(areaTexts);
  const language = useLanguage();
  const policy = facts.filter(({ theme }) => theme === "policy");
  const also = facts.filter(({ theme }) => theme !== "policy");
  return (
    <>
      <section className="area-policy">
        <h2>{text("policyTitle")}</h2>
        {policy.length === 0 ? (
          <p>{text("policyNone", { in: inPlace(area.name, language) })}</p>
        ) : (
          <FactList facts={policy} />
        )}
      </section>
      {also.length > 0 && (
        <section className="area-also no-print">
          <h2>{text("alsoTitle")}</h2>
          <FactList facts={also} />
        </section>
      )}
    </>
  );
}

function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const text = useText(areaTexts);
  const language = useLanguage();
  return (
    <ul className="area-facts">
      {facts.map(({ text: statement, source, url, date }) => (
        <li key={`${url} ${statement}`}>
          {statement}{" "}
          <a className="area-source" href={url} target="_blank" rel="noreferrer">
            {date === "" ? source : text("factSource", { source, date: factDate(date, language) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
