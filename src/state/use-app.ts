import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AppState, AppStore } from "./store.ts";

export const StoreContext = createContext<AppStore | undefined>(undefined);

/** Reads the store. Pass a selector from `selectors.ts`, or a plain field. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}

/** The store itself, for handlers that read and write at the moment they run. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useApp needs a StoreContext above it");
  return store;
}
