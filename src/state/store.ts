import { createStore } from "zustand/vanilla";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ProjectState } from "./project/project-state.ts";
import type { Services } from "./services.ts";
import { createDatasetSlice } from "./slices/dataset-slice.ts";
import type { DatasetSlice } from "./slices/dataset-state.ts";
import { createHoverSlice, type HoverSlice } from "./slices/hover-slice.ts";
import { createQuerySlice, type QuerySlice } from "./slices/query-slice.ts";
import { createSettingsSlice, type Settings, type SettingsSlice } from "./slices/settings-slice.ts";

export type AppState = DatasetSlice &
  QuerySlice &
  HoverSlice &
  SettingsSlice &
  ProjectState & { readonly services: Services };
export type AppStore = ReturnType<typeof createAppStore>;

/**
 * The whole state of the app; one store per app, and one per test.
 * @param dataset data that are there from the start, as when a page is prerendered
 */
export function createAppStore(services: Services, settings: Settings, dataset?: Dataset) {
  return createStore<AppState>()((...api) => ({
    ...createDatasetSlice(services, dataset)(...api),
    ...createQuerySlice(...api),
    ...createHoverSlice(...api),
    ...createSettingsSlice(settings)(...api),
    services,
  }));
}
