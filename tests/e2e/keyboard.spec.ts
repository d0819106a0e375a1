import { axe, expect, open, test } from "./support/atlas.ts";

test("Westerveld is found by keyboard alone: name, value, page, link", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("westerv");
  await expect(page.getByRole("option", { name: /Westerveld/ }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/gebied=GM1701/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Westerveld");
});

test("arrow keys go to the municipality in that direction, and the value is announced", async ({
  page,
}) => {
  await open(page);
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.type("assen");
  const told = page.locator(".atlas-map [role=status]");
  await expect(told).toContainText("Assen");
  await expect(told).toContainText("onderdrukt");

  await page.keyboard.press("ArrowDown");
  await expect(told).toContainText("Midden-Drenthe");
  await expect(told).toContainText("per 1.000 inwoners");
  await page.keyboard.press("ArrowLeft");
  await expect(told).toContainText("Westerveld");

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/pagina=gemeente/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Westerveld");
});

test("Escape hides the tooltip, then lets go of the selection, and Tab leaves the map", async ({
  page,
}) => {
  await open(page, "?gebied=GM1701");
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".map-tooltip")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-tooltip")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/gebied=/);
  await page.keyboard.press("Tab");
  await expect(map).not.toBeFocused();
});

test("focus is visible at every stop of the opening page", async ({ page }) => {
  await open(page);
  const seen = new Set<string>();
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${element.className}`;
      return { name, shown: outlineStyle !== "none" && outlineWidth !== "0px", width, height };
    });
    if (!focus) break;
    seen.add(focus.name);
    expect(focus, focus.name).toMatchObject({ shown: true });
    expect(focus.width * focus.height, focus.name).toBeGreaterThan(0);
  }
  expect(seen.size).toBeGreaterThan(15);
});

test("a sheet closes with Escape and with back, and gives the focus back", async ({ page }) => {
  await open(page);
  const button = page.getByRole("button", { name: "Meenemen" }).first();
  await button.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("the funnel and the register are opened by keyboard, and axe finds nothing in them", async ({
  page,
}) => {
  await open(page, "?gebied=GM1701");
  const funnel = page.locator("details.ranking-hidden summary", { hasText: "toeval" });
  await funnel.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".funnel svg").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(funnel).not.toBeFocused();
  expect(await axe(page)).toEqual([]);

  await open(page, "?pagina=verantwoording");
  const row = page.locator(".method-register summary").first();
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".method-register details[open] dl").first()).toBeVisible();
  expect(await axe(page)).toEqual([]);
});
