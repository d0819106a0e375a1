import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/atlas.ts";

/** What a button of the sheet Meenemen saves. */
async function take(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const [question, figures] of [
  ["?gebied=GM1701", ["Kaart", "Ranglijst", "Verloop"]],
  ["?pagina=prioriteit", ["Prioriteit"]],
] as const) {
  test(`${figures.join(", ")} are saved as SVG and PNG with all that must stay with them`, async ({
    page,
  }) => {
    await open(page, question);
    await page.getByRole("button", { name: "Meenemen" }).first().click();
    for (const figure of figures) {
      const svg = await take(page, new RegExp(`^${figure} als SVG`));
      const text = svg.bytes.toString("utf8");
      expect(svg.name).toMatch(/voorbeeld.*\.svg$/);
      expect(text).toContain("Voorbeeld");
      expect(text).toMatch(/Bron/);
      expect(text).toMatch(/2025/);
      expect(text).toContain("<text");
      expect(text).toContain("data:font/woff2;base64,");
      expect(text).not.toContain("<script");

      const png = await take(page, new RegExp(`^${figure} als PNG`));
      expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2000);
    }
  });
}

test("the table is saved as Excel in Dutch reads it, with the status of every value", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Meenemen" }).first().click();
  const { bytes } = await take(page, /^Ranglijst als CSV/);
  const lines = bytes.toString("utf8").split("\r\n");

  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(lines.find((line) => line.includes("Westerveld"))).toMatch(/;20,5\d*;/);
  const hidden = lines.find((line) => line.includes("Meppel"));
  expect(hidden).toMatch(/onderdrukt/);
  expect(lines.filter((line) => line.includes("oorbeeld")).length).toBeGreaterThanOrEqual(12);
});

test("the sentence to cite names the number, its day, its kind and its source", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?gebied=GM1701");
  await page.getByRole("button", { name: "Meenemen" }).first().click();
  await page.getByRole("button", { name: "Kopieer de zin: Als zin" }).click();
  const sentence = await page.evaluate(() => navigator.clipboard.readText());

  expect(sentence).toMatch(/Westerveld/);
  expect(sentence).toMatch(/1 juli 2025/);
  expect(sentence).toMatch(/niet gepubliceerd/);
  expect(sentence).toMatch(/Bron:/);
});

test("the page of a municipality prints on one A4", async ({ page }) => {
  await open(page, "?pagina=gemeente&gebied=GM1701");
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];

  expect(pages).toHaveLength(1);
});

test("an appointment is made as an e-mail draft and as a calendar file", async ({ page }) => {
  await open(page, "?pagina=gemeente&gebied=GM1701");
  await page.getByRole("button", { name: "Maak een afspraak" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("link", { name: /mail/i })).toHaveAttribute(
    "href",
    /^mailto:.*Westerveld/,
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /agenda/i }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain("Westerveld");
});

test("on a phone the figures to take stand under each other, and no button lies over another", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "?gebied=GM1701");
  await page.getByRole("button", { name: "Meer" }).click();
  await page.getByRole("button", { name: "Meenemen" }).click();
  const rows = page.locator(".take-figures > li");
  await expect(rows).toHaveCount(4);
  const boxes = await rows.evaluateAll((all) =>
    all.map((row) => {
      const { left, right, top } = row.getBoundingClientRect();
      return { left, right, top };
    }),
  );
  expect(new Set(boxes.map(({ left }) => left)).size).toBe(1);
  expect(boxes.map(({ top }) => top)).toEqual(
    boxes.map(({ top }) => top).toSorted((a, b) => a - b),
  );
  expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(390);
});
