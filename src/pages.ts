import { MapPage } from "#pages/map/MapPage.tsx";
import { type LazyPage, lazyPage } from "#pages/shell/lazy-page.ts";
import type { AppState } from "#state/store.ts";

/**
 * Every page of the app, loaded when it is first shown. The map comes along at once: it is where most
 * readers begin, the others use most of what it is made of, and one file arrives before twenty.
 */
export const pages: Readonly<Record<AppState["query"]["page"], LazyPage>> = {
  map: lazyPage(() => Promise.resolve(MapPage)),
  area: lazyPage(async () => (await import("#pages/area/AreaPage.tsx")).AreaPage),
  priority: lazyPage(async () => (await import("#pages/priority/PriorityPage.tsx")).PriorityPage),
  data: lazyPage(async () => (await import("#pages/data/DataPage.tsx")).DataPage),
  method: lazyPage(async () => (await import("#pages/method/MethodPage.tsx")).MethodPage),
  privacy: lazyPage(async () => (await import("#pages/privacy/PrivacyPage.tsx")).PrivacyPage),
};
