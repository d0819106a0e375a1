import { useEffect, useState } from "react";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { remoteTexts } from "#i18n/remote-texts.ts";
import type { Kept } from "#state/services.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";

/** What was fetched and is kept in this browser, with a way to be rid of it. */
export function KeptList() {
  const text = useText(remoteTexts);
  const { number, date } = useFormat();
  const dataset = useApp((state) => state.dataset);
  const reset = useApp((state) => state.reset);
  const kept = useKept(dataset);
  return (
    <>
      <h3>{text("keptTitle")}</h3>
      {kept.length === 0 ? (
        <p className="note">{text("keptNone")}</p>
      ) : (
        <>
          <ul>
            {kept.map((each) => (
              <li key={each.source}>
                {text("keptRow", {
                  name: text(`source.${each.source}`),
                  date: date(each.date),
                  size: number(Math.max(1, Math.round(each.bytes / 1000))),
                })}
              </li>
            ))}
          </ul>
          <p className="note">{text("keptNote")}</p>
          <p className="data-actions">
            <Button onClick={() => void reset()}>{text("forget")}</Button>
            <span className="note">{text("forgetNote")}</span>
          </p>
        </>
      )}
    </>
  );
}

/** Looked up again whenever the data change: that is when something was kept or forgotten. */
function useKept(dataset: unknown): readonly Kept[] {
  const services = useApp((state) => state.services);
  const [kept, setKept] = useState<readonly Kept[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new data mean that the store may have changed
  useEffect(() => {
    let current = true;
    services.kept?.().then(
      (found) => current && setKept(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [services, dataset]);
  return kept;
}
