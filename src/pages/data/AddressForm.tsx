import { type FormEvent, useId, useRef, useState } from "react";
import { addressTexts } from "#i18n/address-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { downloadFile } from "#state/delivery/download.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { useConfig } from "../parts/use-config.ts";
import { remoteHosts } from "./remote-hosts.ts";
import { takeFiles } from "./take-files.ts";

/** A file at an address on the web, fetched only after a yes to the named host. */
export function AddressForm() {
  const text = useText(addressTexts);
  const id = useId();
  const store = useAppStore();
  const ready = useApp((state) => state.dataset !== undefined);
  const config = useConfig();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState<Asked>();
  const hosts = [...new Set([...Object.values(remoteHosts).flat(), ...(config?.hosts ?? [])])];

  function ask(event: FormEvent) {
    event.preventDefault();
    setAsked(judge(typed.trim(), hosts));
  }

  async function answer(url: string | undefined) {
    setAsked(undefined);
    field.current?.focus();
    const file = url && (await downloadFile(store, url));
    if (file) takeFiles(store, [file], withoutQuery(url));
  }

  return (
    <form className="data-address" onSubmit={ask} noValidate>
      <label htmlFor={id}>{text("label")}</label>
      <div className="data-address-row">
        <input
          ref={field}
          id={id}
          className="field"
          type="url"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
          value={typed}
          aria-describedby={`${id}-note`}
          aria-invalid={asked?.kind === "wrong" || asked?.kind === "elsewhere" || undefined}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setAsked(undefined);
          }}
        />
        <Button type="submit" disabled={!ready || typed.trim() === ""}>
          {text("fetch")}
        </Button>
      </div>
      <div id={`${id}-note`} role="status">
        {asked?.kind === "wrong" && <p className="data-address-wrong">{text("wrong")}</p>}
        {asked?.kind === "elsewhere" && (
          <p className="data-address-wrong">
            {text("elsewhere", { host: asked.host, hosts: hosts.join(", ") })}
          </p>
        )}
        {asked?.kind === "host" && <p>{text("consent", { host: asked.host })}</p>}
      </div>
      {asked?.kind === "host" && (
        <p className="data-actions">
          <Button look="main" onClick={() => void answer(asked.url)}>
            {text("yes", { host: asked.host })}
          </Button>
          <Button look="quiet" onClick={() => void answer(undefined)}>
            {text("no")}
          </Button>
        </p>
      )}
    </form>
  );
}

type Asked =
  | { readonly kind: "wrong" }
  | { readonly kind: "elsewhere"; readonly host: string }
  | { readonly kind: "host"; readonly host: string; readonly url: string };

/** An address as it may be shown and kept: a query may hold the key of whoever asked. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Whether an address is one, and at a host that may be asked. */
function judge(typed: string, hosts: readonly string[]): Asked {
  if (!URL.canParse(typed)) return { kind: "wrong" };
  const { protocol, host, href, username } = new URL(typed);
  // A name or a password in an address would be sent, and stay in the list of what was asked.
  if (protocol !== "https:" || username !== "") return { kind: "wrong" };
  return hosts.includes(host) ? { kind: "host", host, url: href } : { kind: "elsewhere", host };
}
