import { useId, useRef, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { remoteTexts } from "#i18n/remote-texts.ts";
import { type RemoteSource, remoteSources } from "#state/services.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { JobArea } from "./JobArea.tsx";
import { KeptList } from "./KeptList.tsx";
import { remoteHosts } from "./remote-hosts.ts";

/** Public data, fetched only after a yes to the named host. */
export function RemotePanel() {
  const text = useText(remoteTexts);
  const id = useId();
  const named = (names: readonly string[]) =>
    remoteSources
      .filter((source) => names.includes(source))
      .map((source) => text(`source.${source}`))
      .join(", ");
  return (
    <section className="data-remote" aria-labelledby={id}>
      <h2 id={id}>{text("title")}</h2>
      <p className="note">{text("intro")}</p>
      <ul>
        {remoteSources.map((source) => (
          <RemoteItem key={source} source={source} />
        ))}
      </ul>
      <JobArea mine={isRemote} label={named} />
      <KeptList />
    </section>
  );
}

function RemoteItem({ source }: { readonly source: RemoteSource }) {
  const text = useText(remoteTexts);
  const addRemote = useApp((state) => state.addRemote);
  const ready = useApp((state) => state.dataset !== undefined);
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const consent = useId();
  const hosts = remoteHosts[source].join(", ");

  function answer(yes: boolean) {
    setAsking(false);
    opener.current?.focus();
    if (yes) void addRemote(source);
  }

  return (
    <li>
      <h3>{text(`source.${source}`)}</h3>
      <p>{text(`about.${source}`, { hosts })}</p>
      <Button
        ref={opener}
        aria-expanded={asking}
        aria-controls={asking ? consent : undefined}
        aria-label={text("fetchNamed", { name: text(`source.${source}`) })}
        disabled={!ready}
        onClick={() => setAsking(!asking)}
      >
        {text("fetch")}
      </Button>
      {asking && (
        <div id={consent} className="data-ask">
          <p>{text("consent", { hosts })}</p>
          <p className="data-actions">
            <Button look="main" onClick={() => answer(true)}>
              {text("yes")}
            </Button>
            <Button look="quiet" onClick={() => answer(false)}>
              {text("no")}
            </Button>
          </p>
        </div>
      )}
    </li>
  );
}

function isRemote(names: readonly string[]): boolean {
  return remoteSources.some((source) => names.includes(source));
}
