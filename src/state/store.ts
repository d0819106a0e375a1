import { createStore } from "zustand/vanilla";
import type { Services } from "./services.ts";
import { createDatasetSlice, type DatasetSlice } from "./slices/dataset-slice.ts";
import { createHoverSlice, type HoverSlice } from "./slices/hover-slice.ts";
import { createQuerySlice, type QuerySlice } from "./slices/query-slice.ts";
import { createSettingsSlice, type Settings, type SettingsSlice } from "./slices/settings-slice.ts";

export type AppState = DatasetSlice &
  QuerySlice &
  HoverSlice &
  SettingsSlice & { readonly services: Services };
export type AppStore = ReturnType<typeof createAppStore>;

/** The whole state of the app; one store per app, and one per test. */
export function createAppStore(services: Services, settings: Settings) {
  return createStore<AppState>()((...api) => ({
    ...createDatasetSlice(services)(...api),
    ...createQuerySlice(...api),
    ...createHoverSlice(...api),
    ...createSettingsSlice(settings)(...api),
    services,
  }));
}
