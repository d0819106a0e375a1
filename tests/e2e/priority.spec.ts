import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/atlas.ts";

const order = (page: Page) => page.locator(".priority-row").allTextContents();

test("dragging a weight moves the ranking, the link and the sentence together", async ({
  page,
}) => {
  await open(page, "?pagina=prioriteit");
  const slider = page.getByRole("slider", { name: /sociale huur/ });
  await expect(page.locator(".priority-row")).toHaveCount(10);
  const before = await order(page);

  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider has no place on the page");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 0; step <= 10; step += 1) {
    await page.mouse.move(box.x + (box.width / 2) * (1 - step / 10) + 2, y);
  }
  await page.mouse.up();

  await expect(page).toHaveURL(/recept=/);
  expect(await order(page)).not.toEqual(before);
  await expect(page.getByText(/Recept:/)).toContainText("100%");
});

test("a weight moves by keyboard, and an area without a figure gets words, never a score", async ({
  page,
}) => {
  await open(page, "?pagina=prioriteit");
  const slider = page.getByRole("slider", { name: /vakantiepark|1\.000 inwoners/ }).first();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/recept=/);
  await expect(page.getByText(/: onderdrukt/).first()).toBeVisible();
});
