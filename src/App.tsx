import { lazy, StrictMode, Suspense, useEffect, useLayoutEffect } from "react";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { Shell } from "#pages/shell/Shell.tsx";
import type { AppStore } from "#state/store.ts";
import { StoreContext, useApp } from "#state/use-app.ts";
import { pages } from "./pages.ts";

/** Nobody drops a file before the page is there, so what catches it may come after. */
const DropAnywhere = lazy(async () => ({
  default: (await import("#pages/data/DropAnywhere.tsx")).DropAnywhere,
}));

/** The whole app around one store: language, frame, and the page that is asked for. */
export function App({ store }: { readonly store: AppStore }) {
  return (
    <StrictMode>
      <StoreContext value={store}>
        <Speaking />
      </StoreContext>
    </StrictMode>
  );
}

function Speaking() {
  const language = useApp((state) => state.language);
  const page = useApp((state) => state.query.page);
  const settled = useApp(({ dataset, failed }) => failed || dataset !== undefined);

  // Before the paint: what only holds for the prerendered page must not touch the app for a frame.
  useLayoutEffect(() => {
    document.getElementById("root")?.removeAttribute("data-prerendered");
  }, []);
  useEffect(() => {
    // Read by the tests and the measurements: from here on the app answers.
    if (settled) document.documentElement.setAttribute("data-ready", "");
  }, [settled]);

  return (
    <LanguageContext value={language}>
      <Shell page={pages[page]} />
      <Suspense>
        <DropAnywhere>{null}</DropAnywhere>
      </Suspense>
    </LanguageContext>
  );
}
