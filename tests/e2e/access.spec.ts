import type { Page } from "@playwright/test";
import { axe, expect, open, test } from "./support/atlas.ts";

const pages = {
  map: "",
  country: "?bereik=NL01",
  circles: "?indicator=personen&gebied=GM1701",
  chooser: "?pagina=gemeente",
  municipality: "?pagina=gemeente&gebied=GM1701",
  "municipality without figures": "?pagina=gemeente&gebied=GM0363",
  priority: "?pagina=prioriteit",
  data: "?pagina=gegevens",
  method: "?pagina=verantwoording",
  privacy: "?pagina=privacy",
};

for (const [name, question] of Object.entries(pages)) {
  for (const theme of ["light", "dark", "contrast"] as const) {
    for (const language of ["nl", "en"] as const) {
      test(`axe finds nothing on ${name}, ${theme}, ${language}`, async ({ page }) => {
        await show(page, { theme, language });
        await open(page, question);
        await page.waitForLoadState("networkidle");

        expect(await axe(page)).toEqual([]);
      });
    }
  }
}

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing while loading and after failing to load, ${theme}`, async ({
    page,
    watch,
  }) => {
    await show(page, { theme, language: "nl" });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/data/atlas.json", async (route) => {
      await held;
      await route.abort();
    });
    await page.goto("./?pagina=prioriteit");
    await expect(page.getByText("De gegevens worden geladen.")).toBeVisible();
    expect(await axe(page)).toEqual([]);

    release();
    await expect(page.getByText(/konden niet worden gelezen/)).toBeVisible();
    expect(await axe(page)).toEqual([]);
    watch.errors.length = 0;
  });
}

for (const width of [320, 390, 768, 1440, 3840]) {
  test(`nothing scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const question of Object.values(pages)) {
      await open(page, question);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, question).toBeLessThanOrEqual(width);
    }
  });
}

test("text keeps its place when letters are spaced as WCAG 1.4.12 asks", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }",
    );
    document.adoptedStyleSheets = [sheet];
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);

  expect(wide).toBeLessThanOrEqual(1440);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

/** Sets theme and language as a reader left them at an earlier visit. */
async function show(
  page: Page,
  settings: { readonly theme: string; readonly language: string },
): Promise<void> {
  await page.addInitScript((kept) => {
    localStorage.setItem("vakantieparkatlas.settings", kept);
  }, JSON.stringify(settings));
}
