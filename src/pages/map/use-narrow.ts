import { useSyncExternalStore } from "react";

/** The width below which map, legend and ranking stand below each other; also in map-page.css. */
const narrowQuery = "(max-width: 1080px)";

/** Whether the page is drawn below each other; a prerendered page is drawn wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    follow,
    () => window.matchMedia(narrowQuery).matches,
    () => false,
  );
}

function follow(changed: () => void): () => void {
  const query = window.matchMedia(narrowQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
