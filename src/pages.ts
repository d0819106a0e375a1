import { type LazyPage, lazyPage } from "#pages/shell/lazy-page.ts";
import type { AppState } from "#state/store.ts";

/** Every page of the app, loaded when it is first shown. */
export const pages: Readonly<Record<AppState["query"]["page"], LazyPage>> = {
  map: lazyPage(async () => (await import("#pages/map/MapPage.tsx")).MapPage),
  area: lazyPage(async () => (await import("#pages/area/AreaPage.tsx")).AreaPage),
  priority: lazyPage(async () => (await import("#pages/priority/PriorityPage.tsx")).PriorityPage),
  data: lazyPage(async () => (await import("#pages/data/DataPage.tsx")).DataPage),
  method: lazyPage(async () => (await import("#pages/method/MethodPage.tsx")).MethodPage),
};
