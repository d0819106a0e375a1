import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe, expect, open, test } from "./support/atlas.ts";

/** Counts of the municipalities of Drenthe; the one of Assen and those of three digits are looked for. */
const counts = {
  GM1680: 1312,
  GM0106: 7,
  GM1681: 1207,
  GM0109: 1411,
  GM0114: 2019,
  GM0118: 787,
  GM0119: 613,
  GM1731: 3118,
  GM1699: 1515,
  GM1730: 1108,
  GM1690: 1622,
  GM1701: 2231,
};
const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
const date = "2024-10-01";
const file = [
  "gemeentecode;peildatum;aantal ingeschrevenen op vakantieparken",
  ...Object.entries(counts).map(([code, count]) => `${code};${date};${count}`),
  `PV22;${date};${total}`,
].join("\n");

async function load(page: Page): Promise<void> {
  await open(page, "?pagina=gegevens");
  const buffer = Buffer.from(`${file}\n`);
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles({ name: "telling.csv", mimeType: "text/csv", buffer });
  const use = page.getByRole("button", { name: "Gebruik deze gegevens" });
  await use.click({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: /Maak ongedaan/ })).toBeVisible();
}

async function visit(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).first().click();
  await expect(page.locator("main h1")).toBeVisible();
}

/** All that could hold a count: what stands on the page, in the link and in every store. */
function held(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) =>
        (await (await window.caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    const stores = [window.localStorage, window.sessionStorage].map((store) =>
      JSON.stringify(Object.entries(store)),
    );
    const page = document.documentElement.outerHTML;
    return [page, window.location.href, ...stores, ...caches.flat()].join("\n");
  });
}

/** A count as it is written anywhere, on its own. */
const written = (count: number) => new RegExp(`(?<![\\d.,])${count}(?![\\d.,])`);

async function takeAll(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Meenemen" }).first().click();
  const buttons = page.getByRole("button", { name: /als (CSV|SVG)/ });
  await expect(buttons.first()).toBeVisible();
  const texts: string[] = [];
  for (const button of await buttons.all()) {
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    texts.push(readFileSync(await download.path(), "utf8").replace(/base64,[^)"]+/g, ""));
  }
  await page.keyboard.press("Escape");
  return texts;
}

test("a privacy officer sees what is hidden and why, and gets it back nowhere", async ({
  page,
}) => {
  test.slow();
  await load(page);
  await visit(page, "Privacy");

  const table = page.getByRole("table").first();
  await expect(table.getByRole("row", { name: /^Assen/ })).toContainText("kleiner dan 10");
  await expect(table.getByRole("row", { name: /^Meppel/ })).toContainText(/anders is .*Assen/);
  await expect(table.getByRole("row", { name: /^Hoogeveen/ })).toHaveCount(0);

  await page.getByLabel("Verberg aantallen van 1 tot onder").fill("1000");
  await page.getByRole("button", { name: "Pas de regels toe" }).click();
  await expect(table.getByRole("row", { name: /^Hoogeveen/ })).toContainText("kleiner dan 1.000");

  const hidden = [counts.GM0118, counts.GM0119];
  for (const name of ["Privacy", "Kaart", "Gemeente", "Prioriteit", "Gegevens"]) {
    await visit(page, name);
    const all = await held(page);
    for (const count of hidden) expect(all, name).not.toMatch(written(count));
  }
});

test("no export holds a hidden count", async ({ page }) => {
  test.slow();
  await load(page);
  await visit(page, "Privacy");
  await page.getByLabel("Verberg aantallen van 1 tot onder").fill("1000");
  await page.getByRole("button", { name: "Pas de regels toe" }).click();
  await expect(page.getByRole("row", { name: /^Hoogeveen/ })).toBeVisible();

  let taken = 0;
  for (const name of ["Kaart", "Gemeente", "Prioriteit"]) {
    await visit(page, name);
    for (const text of await takeAll(page)) {
      taken += 1;
      for (const count of [counts.GM0118, counts.GM0119])
        expect(text, name).not.toMatch(written(count));
    }
  }
  expect(taken).toBeGreaterThan(4);
});

test("another limit is tried without changing anything, and everything can be deleted", async ({
  page,
  watch,
}) => {
  await load(page);
  await visit(page, "Privacy");
  await page.getByLabel("Grens om te vergelijken").fill("5");
  await page.getByRole("button", { name: "Vergelijk" }).click();
  await expect(page.getByText(/^Onder 5:/)).toBeVisible();
  await expect(page.getByRole("row", { name: /^Assen/ })).toContainText("kleiner dan 10");

  await page.getByLabel("Alles afronden op een veelvoud van 10").check();
  await page.getByRole("button", { name: "Pas de regels toe" }).click();
  await expect(page.getByText(/zijn afgerond op een veelvoud van 10/)).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.getByRole("button", { name: /^Terug naar de ingebouwde/ }).click();
  await page.getByRole("button", { name: /^Ja/ }).click();
  await expect(page.getByText("Er is niets van u geladen")).toBeVisible();
  await expect(page.getByText(/0 keer/)).toBeVisible();
  expect(watch.foreign).toEqual([]);
});
