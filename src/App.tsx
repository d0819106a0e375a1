import {
  type ComponentType,
  Fragment,
  lazy,
  type ReactNode,
  StrictMode,
  Suspense,
  useEffect,
  useLayoutEffect,
} from "react";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { Shell } from "#pages/shell/Shell.tsx";
import type { AppStore } from "#state/store.ts";
import { StoreContext, useApp } from "#state/use-app.ts";
import { pages } from "./pages.ts";

/** Nobody drops a file before the page is there, so what catches it may come after; the app goes on without it. */
const DropAnywhere = lazy<ComponentType<{ readonly children: ReactNode }>>(() =>
  import("#pages/data/DropAnywhere.tsx").then(
    (found) => ({ default: found.DropAnywhere }),
    () => ({ default: Fragment }),
  ),
);

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

  // Before the paint: what only holds for the prerendered page must not touch the app for a frame.
  useLayoutEffect(() => {
    document.getElementById("root")?.removeAttribute("data-prerendered");
  }, []);

  return (
    <LanguageContext value={language}>
      <Shell page={pages[page]} />
      <Suspense>
        <DropAnywhere>
          <Ready />
        </DropAnywhere>
      </Suspense>
    </LanguageContext>
  );
}

/** Marks the moment from which the app answers to everything, for the tests and the measurements. */
function Ready() {
  const settled = useApp(({ dataset, failed }) => failed || dataset !== undefined);
  useEffect(() => {
    if (settled) document.documentElement.setAttribute("data-ready", "");
  }, [settled]);
  return null;
}
