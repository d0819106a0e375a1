import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { methodLegalTexts } from "#i18n/method-legal-texts.ts";
import { type BrowserFacts, useBrowserFacts } from "./use-browser-facts.ts";

/** What happens to the reader's data, with what this browser holds and asked right now. */
export function Privacy() {
  const text = useText(methodLegalTexts);
  const facts = useBrowserFacts();
  return (
    <>
      <p>{text("privacy1")}</p>
      <p>{text("privacy2")}</p>
      {facts && <Facts facts={facts} />}
    </>
  );
}

function Facts({ facts }: { readonly facts: BrowserFacts }) {
  const text = useText(methodLegalTexts);
  const { number } = useFormat();
  const stored = [
    ...facts.settings.map(({ name, size }) => text("stored.local", { name, size: number(size) })),
    ...facts.databases.map((name) => text("stored.database", { name })),
    ...facts.caches.map((name) => text("stored.cache", { name })),
  ];
  return (
    <>
      <h3>{text("storedTitle")}</h3>
      {stored.length === 0 ? (
        <p>{text("storedNone")}</p>
      ) : (
        <>
          <ul className="method-list">
            {stored.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p className="note">{text("storedNote")}</p>
        </>
      )}
      <p>
        {text("requests", { count: number(facts.requests) })}{" "}
        {facts.hosts.length > 0 && text("requestsFrom", { hosts: facts.hosts.join(", ") })}
      </p>
      <p className="note">{text("requestsNote")}</p>
    </>
  );
}
