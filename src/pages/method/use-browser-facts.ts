import { useEffect, useState } from "react";

/** What this browser holds of the atlas, and whom it asked for anything. */
export type BrowserFacts = {
  readonly settings: readonly { readonly name: string; readonly size: number }[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  /** How many things this page asked of another host, and of which. */
  readonly requests: number;
  readonly hosts: readonly string[];
};

/** Looks these up once the page is shown, and again when anything is asked of any host; `undefined` until then. */
export function useBrowserFacts(): BrowserFacts | undefined {
  const [facts, setFacts] = useState<BrowserFacts>();
  useEffect(() => {
    let current = true;
    const look = () =>
      void readFacts().then((found) => {
        if (current) setFacts(found);
      });
    look();
    const observer = "PerformanceObserver" in window ? new PerformanceObserver(look) : undefined;
    observer?.observe({ type: "resource" });
    return () => {
      current = false;
      observer?.disconnect();
    };
  }, []);
  return facts;
}

async function readFacts(): Promise<BrowserFacts> {
  const elsewhere = performance
    .getEntriesByType("resource")
    .map(({ name }) => (URL.canParse(name) ? new URL(name) : undefined))
    .filter((url) => url !== undefined)
    .filter((url) => /^https?:$/.test(url.protocol) && url.host !== window.location.host);
  return {
    settings: storedSettings(),
    databases: await orNone(databaseNames),
    caches: await orNone(cacheNames),
    requests: elsewhere.length,
    hosts: [...new Set(elsewhere.map(({ host }) => host))],
  };
}

async function databaseNames(): Promise<readonly string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

function cacheNames(): Promise<readonly string[]> {
  return window.caches.keys();
}

/** A browser may lack or forbid any store; then there is nothing in it either. */
async function orNone(read: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await read();
  } catch {
    return [];
  }
}

function storedSettings(): BrowserFacts["settings"] {
  try {
    return Object.entries(window.localStorage).map(([name, value]) => ({
      name,
      size: String(value).length,
    }));
  } catch {
    return [];
  }
}
