import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/controls.css";
import { introduced, wasIntroduced } from "#state/introduced.ts";
import { readSettings, writeSettings } from "#state/kept-settings.ts";
import { type AppState, type AppStore, createAppStore } from "#state/store.ts";
import { syncUrl } from "#state/url/sync-url.ts";
import { App } from "./App.tsx";
import { ownStorage } from "./own-storage.ts";
import { pages } from "./pages.ts";
import { browserServices } from "./services.ts";
import { allowOwnWorkers } from "./trusted-types.ts";

allowOwnWorkers(window);
const storage = ownStorage(window);
const store = createAppStore(browserServices(document.baseURI), readSettings(storage));
syncUrl(store, window);
showSettings(store.getState());
if (wasIntroduced(storage)) document.documentElement.setAttribute(introduced, "");
store.subscribe((state, before) => {
  if (
    state.language === before.language &&
    state.theme === before.theme &&
    state.renderer === before.renderer
  )
    return;
  showSettings(state);
  writeSettings(storage, state);
});
void store
  .getState()
  .start()
  .then(async () => {
    // Only who said yes to keeping has this; nobody else waits for it.
    if (storage?.getItem("vakantieparkatlas.own"))
      await (await import("#state/project/keep-own.ts")).restoreOwn(store);
  });

const container = document.getElementById("root");
if (container) void takeOver(container);

/** The prerendered page stays until the app can draw the same: data and page first, then the swap. */
async function takeOver(root: HTMLElement): Promise<void> {
  const { page } = store.getState().query;
  const prerendered = root.hasAttribute("data-prerendered");
  if (prerendered && !document.documentElement.hasAttribute("data-other")) {
    await Promise.all([answer(store), pages[page].preload().catch(() => undefined)]);
  }
  // As a transition the first drawing is cut into short tasks; nobody waits for it.
  startTransition(() => createRoot(root).render(<App store={store} />));
}

/** Resolves when there are data, or when it is certain that there will be none. */
function answer(app: AppStore): Promise<void> {
  const settled = ({ dataset, failed }: AppState) => dataset !== undefined || failed;
  return new Promise((resolve) => {
    if (settled(app.getState())) return resolve();
    const stop = app.subscribe((state) => {
      if (!settled(state)) return;
      stop();
      resolve();
    });
  });
}

function showSettings({ language, theme }: AppState): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === "system") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
}
