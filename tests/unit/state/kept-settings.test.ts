import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rememberIntroduced, wasIntroduced } from "#state/introduced.ts";
import { readSettings, writeSettings } from "#state/kept-settings.ts";
import { defaultSettings, type Settings } from "#state/slices/settings-slice.ts";

function storage(kept?: string) {
  let text = kept ?? null;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
}
const forbidden = {
  getItem: () => {
    throw new DOMException("no", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
};

describe("the settings of an earlier visit", () => {
  it("come back as they were kept", () => {
    const settings: Settings = { language: "en", theme: "contrast", renderer: "svg" };
    const store = storage();

    writeSettings(store, settings);

    expect(readSettings(store)).toEqual(settings);
  });

  it("are the default for whatever is not a setting", () => {
    expect(readSettings(storage('{"language":"de","theme":"dark"}'))).toEqual({
      ...defaultSettings,
      theme: "dark",
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { language, theme } = readSettings(storage(text));
        expect(["nl", "en"]).toContain(language);
        expect(["system", "light", "dark", "contrast"]).toContain(theme);
      }),
    );
  });

  it("are the default where the browser keeps nothing, without complaint", () => {
    expect(readSettings(undefined)).toEqual(defaultSettings);
    expect(readSettings(forbidden)).toEqual(defaultSettings);
    expect(() => writeSettings(forbidden, defaultSettings)).not.toThrow();
  });
});

describe("the introduction", () => {
  it("is shown once, and every time where nothing may be kept", () => {
    const store = storage();

    expect(wasIntroduced(store)).toBe(false);
    rememberIntroduced(() => store);
    expect(wasIntroduced(store)).toBe(true);

    rememberIntroduced(() => forbidden);
    expect(wasIntroduced(forbidden)).toBe(false);
    expect(wasIntroduced(undefined)).toBe(false);
  });
});
