import type { Page } from "@playwright/test";
import { axe, expect, open, test } from "./support/atlas.ts";

/** A name with a typing error, a dash that may be nil, a cell that is no number, and a small count. */
const table = [
  "gemeente;peildatum;aantal ingeschrevenen op vakantieparken",
  "Assen;2024-10-01;7",
  "Wetserveld;2024-10-01;2231",
  "Emmen;2024-10-01;-",
  "Meppel;2024-10-01;zeshonderd",
  "Hoogeveen;2024-10-01;1300",
  "",
].join("\n");

const reading = (page: Page) => page.locator(".data-reading");
const use = (page: Page) => page.getByRole("button", { name: "Gebruik deze gegevens" });

async function drop(page: Page): Promise<void> {
  await open(page, "?pagina=gegevens");
  const file = { name: "telling.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
  await page.locator(".data-drop input[type=file]").setInputFiles(file);
  await expect(reading(page)).toBeVisible({ timeout: 60_000 });
}

test("a reader mends what was not understood before anything changes", async ({ page }) => {
  test.slow();
  await drop(page);
  await expect(page.getByText(/1 naam niet zeker/)).toBeVisible();
  // No count of people stands here, small or large.
  await expect(reading(page)).not.toContainText(/\b(7|1300|2231)\b/);
  expect(await axe(page)).toEqual([]);

  await page.getByLabel("Welk gebied is “Wetserveld”?").selectOption({ label: "Westerveld" });
  await expect(page.getByText(/1 naam niet zeker/)).toHaveCount(0, { timeout: 30_000 });
  await page.getByLabel("Wat betekent “-”?").selectOption("nil");
  await expect(page.getByLabel("Wat betekent “-”?")).toHaveValue("nil");
  const cell = page.getByLabel(/^Verbeter rij 5/);
  await cell.fill("600");
  await cell.press("Enter");
  await expect(cell).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText(/niet begrepen/)).toHaveCount(0);
  await expect(page.getByText("Uw keuzes voor telling.csv gelden.")).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await use(page).click();
  await expect(reading(page)).toHaveCount(0);
});

test("another encoding shows at once, and the way back undoes every choice", async ({ page }) => {
  await drop(page);
  const encoding = page.getByLabel("Tekens", { exact: true });
  await encoding.focus();
  await encoding.selectOption("windows-1252");
  await expect(reading(page).getByText("door u gekozen")).toBeVisible({ timeout: 30_000 });
  // Reading again does not take the hand off the choice.
  await expect(encoding).toBeFocused();
  await page.getByRole("button", { name: "Terug naar zoals herkend" }).click();
  await expect(reading(page).getByText("alles is geldig UTF-8")).toBeVisible({ timeout: 30_000 });
});

test("the owner of a file writes down what it counts, and the register holds it", async ({
  page,
}) => {
  await drop(page);
  await page.getByLabel("Hoe is er geteld?").selectOption("own");
  const supplier = page.getByLabel("Wie leverde de cijfers");
  await supplier.fill("RIEC Noord");
  await supplier.press("Tab");
  await page.getByLabel("Wie telt mee").selectOption("oneYear");
  await expect(page.getByLabel("Wie telt mee")).toHaveValue("oneYear");
  await expect(supplier).toHaveValue("RIEC Noord");
  expect(await axe(page)).toEqual([]);

  await use(page).click();
  await expect(reading(page)).toHaveCount(0);
  await page.getByRole("link", { name: "Verantwoording" }).click();
  await page.getByText("telling.csv, Nederland").click();
  const row = page.locator(".method-register details[open]");
  await expect(row).toContainText("RIEC Noord");
  await expect(row).toContainText("wie er een jaar of langer is ingeschreven");
});
