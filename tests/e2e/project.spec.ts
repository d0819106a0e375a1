import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { axe, expect, open, test } from "./support/atlas.ts";

/** A count under the threshold in Assen, so that a project must not carry it unasked. */
const table = [
  "gemeentecode;peildatum;aantal ingeschrevenen op vakantieparken",
  "GM0106;2024-10-01;7",
  "GM1701;2024-10-01;2231",
  "GM1690;2024-10-01;1622",
  "GM1699;2024-10-01;1515",
  "",
].join("\n");

const asFile = (name: string, text: string) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});

const project = (page: Page) => page.locator(".data-project");
const undo = (page: Page) => page.getByRole("button", { name: /Maak ongedaan/ });

async function load(page: Page): Promise<void> {
  await open(page, "?pagina=gegevens");
  const input = page.locator(".data-drop input[type=file]");
  await input.setInputFiles(asFile("telling.csv", table));
  await page.getByRole("button", { name: "Gebruik deze gegevens" }).click({ timeout: 60_000 });
  await expect(undo(page)).toBeVisible();
}

async function saved(page: Page): Promise<string> {
  const button = page.getByRole("button", { name: "Sla het project op" });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(download.suggestedFilename()).toMatch(
    /^vakantieparkatlas-\d{4}-\d\d-\d\d\.vakantiepark\.json$/,
  );
  return readFileSync(await download.path(), "utf8");
}

const pick = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function visit(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).first().click();
  await expect(page.locator("main h1")).toBeVisible();
}

test("a project opens the same screen again, once it has its files", async ({ page }) => {
  test.slow();
  await load(page);
  await visit(page, "Privacy");
  await page.getByLabel("Verberg aantallen van 1 tot onder").fill("20");
  await page.getByRole("button", { name: "Pas de regels toe" }).click();
  await expect(page.getByText("kleiner dan 20").first()).toBeVisible({ timeout: 30_000 });
  await visit(page, "Gegevens");
  const light = await saved(page);
  expect(light).toContain('"threshold": 20');
  expect(light).toContain("telling.csv");
  expect(light).not.toContain('"data"');

  await open(page, "?pagina=gegevens&indicator=personen&gebied=GM1701");
  await pick(page, "Open een project").setInputFiles(asFile("a.vakantiepark.json", light));
  await expect(project(page).getByText("a.vakantiepark.json wacht op 1 bestand")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await pick(page, "Kies de bestanden").setInputFiles(asFile("telling.csv", `${table}x`));
  await expect(page.getByText(/telling\.csv heeft een andere inhoud/).first()).toBeVisible();
  await pick(page, "Kies de bestanden").setInputFiles(asFile("anders genoemd.csv", table));
  await expect(undo(page)).toBeVisible({ timeout: 60_000 });
  await expect(page).not.toHaveURL(/GM1701/);
  await visit(page, "Privacy");
  await expect(page.getByLabel("Verberg aantallen van 1 tot onder")).toHaveValue("20");
  await expect(page.getByText("kleiner dan 20").first()).toBeVisible();
});

test("a project with its data opens at once, and its differences are told", async ({ page }) => {
  test.slow();
  await load(page);
  await page.getByLabel("Met de bestanden erin").check();
  await expect(project(page).getByText(/niet beschermd/)).toBeVisible();
  const full = await saved(page);

  await open(page, "?pagina=gegevens");
  await pick(page, "Vergelijk projecten").setInputFiles(asFile("vol.vakantiepark.json", full));
  await expect(project(page).getByText("Bestand weg: telling.csv.")).toBeVisible();
  await pick(page, "Open een project").setInputFiles(asFile("vol.vakantiepark.json", full));
  await expect(undo(page)).toBeVisible({ timeout: 60_000 });
  await pick(page, "Vergelijk projecten").setInputFiles(asFile("vol.vakantiepark.json", full));
  await expect(project(page).getByText("Er is geen verschil", { exact: false })).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await pick(page, "Open een project").setInputFiles(
    asFile("stuk.vakantiepark.json", full.replace('"threshold": 10', '"threshold": "tien"')),
  );
  await expect(page.getByText(/is beschadigd: rules\.threshold klopt niet/)).toBeVisible();
  await expect(undo(page)).toBeVisible();
});

test("own files are kept on this device only after a yes, and one button truly empties it", async ({
  page,
}) => {
  test.slow();
  const stored = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      names: Object.keys(window.localStorage),
    }));
  await load(page);
  expect(await stored()).toEqual({
    databases: [],
    names: expect.not.arrayContaining(["vakantieparkatlas.own"]),
  });
  await page.getByRole("button", { name: "Bewaar mijn bestanden op dit apparaat" }).click();
  const kept = page.getByRole("list", { name: "Bewaarde eigen bestanden" });
  await expect(kept.getByText(/telling\.csv/)).toBeVisible();

  await page.reload();
  await expect(page.locator("main h1")).toContainText("door u toegevoegd", { timeout: 30_000 });
  await visit(page, "Privacy");
  await expect(kept.getByText(/telling\.csv/)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Wis alles wat van u bewaard is" }).click();
  await expect(page.getByText("Gewist en nagekeken", { exact: false })).toBeVisible();
  expect((await stored()).databases).toEqual([]);
  expect((await stored()).names).not.toContain("vakantieparkatlas.own");

  await page.reload();
  await visit(page, "Gegevens");
  await expect(page.locator("main h1")).not.toContainText("door u toegevoegd");
});
