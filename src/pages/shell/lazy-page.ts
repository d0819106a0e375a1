import type { ComponentType } from "react";

/** A page that loads itself; once it is there it is drawn at once, also on a server. */
export type LazyPage = {
  /** For `use`: one promise, which React reads without waiting when the page is there. */
  readonly preload: () => Promise<ComponentType>;
  /** After a failure: the next `preload` tries again. React alone would ask without end. */
  readonly reset: () => void;
};

/** React reads these two fields of a promise (`use`), which spares a fallback where there is nothing to wait for. */
type Settled = { status: "fulfilled"; value: ComponentType };

export function lazyPage(load: () => Promise<ComponentType>): LazyPage {
  let loading: Promise<ComponentType> | undefined;
  return {
    preload: () => {
      if (loading) return loading;
      const started = load();
      loading = started;
      started.then(
        (value) => Object.assign(started, { status: "fulfilled", value } satisfies Settled),
        () => undefined,
      );
      return started;
    },
    reset: () => {
      loading = undefined;
    },
  };
}
