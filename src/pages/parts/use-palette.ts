import { useSyncExternalStore } from "react";
import type { PaletteName } from "#scene/palette.ts";
import { useApp } from "#state/use-app.ts";

const darkQuery = "(prefers-color-scheme: dark)";

/** The colours on screen: the chosen ones, else those of the device. */
export function usePalette(): PaletteName {
  const theme = useApp((state) => state.theme);
  const dark = useSyncExternalStore(
    follow,
    () => window.matchMedia(darkQuery).matches,
    () => false,
  );
  if (theme !== "system") return theme;
  return dark ? "dark" : "light";
}

function follow(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
