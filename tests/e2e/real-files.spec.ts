import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, haveRealFiles, open, realFiles, test } from "./support/atlas.ts";

test.skip(!haveRealFiles, "the real files are not beside this clone");
test.slow();

/** Drops files on the page as a reader does from a folder. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: path.split("/").at(-1) ?? path,
    text: readFileSync(`${realFiles}/${path}`, "latin1"),
  }));
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) {
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, files);
  await page.dispatchEvent("body", "dragenter", { dataTransfer: data });
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  // What the files change is told first; the button that uses them has the focus.
  const use = page.getByRole("button", { name: "Gebruik deze gegevens" });
  await expect(use).toBeFocused({ timeout: 90_000 });
  await page.keyboard.press("Enter");
}

test("the PDOK boundaries and the OpenStreetMap parks load by drag and drop, and can be undone", async ({
  page,
}) => {
  await open(page);
  await drop(page, [
    "grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson",
    "parken/osm_drenthe_terreinen_vlakken.geojson",
  ]);
  await expect(page).toHaveURL(/pagina=gegevens/);
  await expect(page.getByRole("button", { name: /Maak ongedaan/ })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText("345 gebieden", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Kaart" }).first().click();
  await expect(page.locator(".mark", { hasText: "Schematische grenzen" })).toHaveCount(0);
  await expect(page.locator("svg path[data-area=GM1701]")).toBeVisible();
  await page.getByRole("table").first().getByText("Westerveld").click();
  await expect(page).toHaveURL(/gebied=GM1701/);

  await page.getByRole("link", { name: "Gegevens" }).first().click();
  await page.getByRole("button", { name: /Maak ongedaan/ }).click();
  await expect(page.getByText("342 gebieden", { exact: true })).toBeVisible();
});

test("the whole country's terrains and the population table load too", async ({ page }) => {
  await open(page, "?pagina=gegevens");
  await drop(page, [
    "grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson",
    "parken/osm_nederland_terreinen_vlakken.geojson",
  ]);
  await expect(page.getByRole("button", { name: /Maak ongedaan/ })).toBeVisible({
    timeout: 90_000,
  });
  await drop(page, ["csv/statline_70072ned_regionale_kerncijfers_2025_20251211.csv"]);
  await expect(page.getByText(/statline_70072ned/).first()).toBeVisible({ timeout: 60_000 });

  await page.getByRole("link", { name: "Kaart" }).first().click();
  await page.getByText("Heel Nederland").click();
  await page.locator("select[data-menu=indicator]").selectOption("parkCount");
  await expect(page.getByRole("table").first().getByRole("row")).not.toHaveCount(0);
});

test("boundaries in metres and as TopoJSON load without a question", async ({ page }) => {
  for (const path of [
    "grenzen/gemeenten_rijksdriehoek_2023.geojson",
    "grenzen/gemeenten_vr_nl_2023.topo.json",
  ]) {
    await open(page, "?pagina=gegevens");
    await drop(page, [path]);
    await expect(page.getByRole("button", { name: /Maak ongedaan/ })).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByText(/^34[23] gebieden$/)).toBeVisible();
  }
});
