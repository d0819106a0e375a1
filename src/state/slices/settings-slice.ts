import type { StateCreator } from "zustand/vanilla";
import type { Language } from "#lib/language.ts";

export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** How the map is drawn: `auto` takes MapLibre where a graphics card draws it, else SVG. */
export const renderers = ["auto", "svg", "webgl"] as const;
export type Renderer = (typeof renderers)[number];

export type Settings = {
  readonly language: Language;
  readonly theme: Theme;
  readonly renderer: Renderer;
};

export type SettingsSlice = Settings & { readonly set: (change: Partial<Settings>) => void };

export const defaultSettings: Settings = { language: "nl", theme: "system", renderer: "auto" };

export function createSettingsSlice(initial: Settings): StateCreator<SettingsSlice> {
  return (set) => ({ ...initial, set: (change) => set(change) });
}
