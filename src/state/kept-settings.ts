import { languages } from "#lib/language.ts";
import { defaultSettings, renderers, type Settings, themes } from "./slices/settings-slice.ts";

/** Storage of the browser, which may be forbidden, full or filled by someone else. */
export type SettingsStorage = Pick<Storage, "getItem" | "setItem">;

const settingsName = "vakantieparkatlas.settings";

/** The settings of an earlier visit; whatever is not a setting is the default. */
export function readSettings(storage: SettingsStorage | undefined): Settings {
  const kept = readObject(storage);
  const one = <T extends string>(options: readonly T[], value: unknown, otherwise: T): T =>
    options.find((option) => option === value) ?? otherwise;
  return {
    language: one(languages, kept.language, defaultSettings.language),
    theme: one(themes, kept.theme, defaultSettings.theme),
    renderer: one(renderers, kept.renderer, defaultSettings.renderer),
  };
}

/** Keeps the settings for next time; not being able to is no reason to complain. */
export function writeSettings(storage: SettingsStorage | undefined, settings: Settings): void {
  const { language, theme, renderer } = settings;
  try {
    storage?.setItem(settingsName, JSON.stringify({ language, theme, renderer }));
  } catch {
    // Private windows and full storage: the settings hold for this visit.
  }
}

function readObject(
  storage: SettingsStorage | undefined,
): Partial<Record<keyof Settings, unknown>> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(settingsName) ?? "{}");
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
