import type { ComponentType } from "react";

/** A page that loads itself; once it is there it is drawn at once, also on a server. */
export type LazyPage = {
  readonly preload: () => Promise<ComponentType>;
  /** For `use`: a promise that React reads without waiting when the page is there. */
  readonly component: () => Promise<ComponentType>;
};

/** React reads these two fields of a promise (`use`), which spares a fallback where there is nothing to wait for. */
type Settled = { status: "fulfilled"; value: ComponentType };

export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loading: Promise<ComponentType> | undefined;
  const preload = () => {
    if (loading) return loading;
    const started = load();
    loading = started;
    started.then(
      (value) => Object.assign(started, { status: "fulfilled", value } satisfies Settled),
      () => {
        // A page that could not be loaded is asked for again when the reader tries again.
        loading = undefined;
      },
    );
    return started;
  };
  return { preload, component: preload };
}
