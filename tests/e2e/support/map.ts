import type { Page } from "@playwright/test";

type KeptSettings = {
  readonly renderer?: "auto" | "svg" | "webgl";
  readonly theme?: "light" | "dark" | "contrast";
  readonly language?: "nl" | "en";
};

/** Opens every page of the test with these settings, as if chosen on an earlier visit. */
export async function keepSettings(page: Page, settings: KeptSettings): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem("vakantieparkatlas.settings", kept),
    JSON.stringify(settings),
  );
}

/** Waits until MapLibre has taken over; without a graphics card that takes seconds. */
export async function waitForWebgl(page: Page): Promise<void> {
  await page.waitForSelector(".svg-map[data-behind]", { state: "attached", timeout: 60_000 });
  // The parks come with deck.gl, which is loaded when the map is there.
  await page.waitForLoadState("networkidle");
}
