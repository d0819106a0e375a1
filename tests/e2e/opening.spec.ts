import { expect, open, test } from "./support/atlas.ts";

test("the opening page holds the map before any script has run", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(process.env["ATLAS_URL"] ?? "");

  await expect(page.locator("svg path[data-area][data-fill=class]").first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Voorbeeld:");
  await context.close();
});

test("a stranger reads what is shown, that it is an example, what is published and how to load", async ({
  page,
}) => {
  await open(page);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Voorbeeld: in .+ Drenthe$/);
  await expect(page.locator(".mark", { hasText: "Voorbeeldcijfers" })).toBeVisible();
  await expect(page.locator(".mark", { hasText: "Schematische grenzen" })).toBeVisible();
  await expect(page.locator("p", { hasText: "Wel gepubliceerd" })).toContainText("60.000");
  await page.getByRole("link", { name: /Laad echte cijfers/ }).click();
  await expect(page.getByRole("heading", { name: /echte cijfers in een minuut/ })).toBeVisible();
});

test("the ranking holds every number of the map, and shares its selection", async ({ page }) => {
  await open(page);
  const table = page.getByRole("table").first();

  await expect(table.getByRole("row")).toHaveCount(13);
  await expect(table.getByText("onderdrukt", { exact: true })).toHaveCount(2);
  await table.getByText("Westerveld").click();

  await expect(page).toHaveURL(/gebied=GM1701/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Westerveld");
  await expect(page.locator("path.svg-map-selected")).toHaveCount(1);
});

test("a link holds the whole question, back and forward work, a bad parameter is repaired", async ({
  page,
}) => {
  await open(page, "?gebied=GM1701&indicator=personen&peildatum=2022-01-01&indeling=kwantiel");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Westerveld");
  await expect(page.locator("svg .svg-map-circle").first()).toBeVisible();

  await page.getByRole("link", { name: "Prioriteit" }).first().click();
  await expect(page).toHaveURL(/pagina=prioriteit/);
  await page.goBack();
  await expect(page).not.toHaveURL(/pagina=/);
  await page.goForward();
  await expect(page).toHaveURL(/pagina=prioriteit/);

  await open(page, "?indicator=%3Cimg%20onerror%3D1%3E&klassen=99");
  await expect(page.getByText(/klassen=99/)).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

test("English is one choice away and is remembered", async ({ page }) => {
  await open(page);
  await page
    .getByRole("button", { name: /Weergave|NL/ })
    .first()
    .click();
  await page.getByLabel("English").first().click();

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Example:");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
