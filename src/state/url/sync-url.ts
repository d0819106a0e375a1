import type { AppStore } from "../store.ts";
import { decodeQuery, encodeQuery } from "./query-codec.ts";

/**
 * Ties the question to the address bar, both ways. A new page, area, scope or indicator makes
 * a step in the history; all else (a slider, a movement of the map) replaces the current one.
 * @returns a function that unties them
 */
export function syncUrl(store: AppStore, window: Window): () => void {
  const follow = () => {
    const { query, issues } = decodeQuery(new URLSearchParams(window.location.search));
    store.getState().follow(query, issues);
  };
  follow();
  window.addEventListener("popstate", follow);
  const stop = store.subscribe(({ query }, { query: before }) => {
    if (query === before) return;
    const search = encodeQuery(query).toString();
    const wanted = search === "" ? "" : `?${search}`;
    if (wanted === window.location.search) return;
    const step =
      query.page !== before.page ||
      query.selected !== before.selected ||
      query.scope !== before.scope ||
      query.indicator !== before.indicator;
    const url = `${window.location.pathname}${wanted}`;
    if (step) window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  });
  return () => {
    stop();
    window.removeEventListener("popstate", follow);
  };
}
