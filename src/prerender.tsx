import { renderToString } from "react-dom/server";
import { readEmbedded } from "#ingest/embedded/read-embedded.ts";
import type { Services } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { App } from "./App.tsx";
import { pages } from "./pages.ts";

/** The opening page as HTML, from the two files of embedded data. Runs when the app is built. */
export async function prerender(atlas: unknown, boundaries: unknown): Promise<string> {
  await pages.map.preload();
  const dataset = readEmbedded(atlas, boundaries);
  return renderToString(<App store={createAppStore(noServices, defaultSettings, dataset)} />);
}

const never = () => Promise.reject(new Error("a prerendered page asks for nothing"));
const noServices: Services = {
  loadEmbedded: never,
  loadPlaces: never,
  loadConfig: never,
  build: never,
  addRemote: never,
  restore: never,
  forget: never,
  stability: never,
};
