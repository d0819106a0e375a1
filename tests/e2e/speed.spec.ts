import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/atlas.ts";

// Alone on the machine: another browser beside it would be measured too.
test.describe.configure({ mode: "serial" });

/** Longest tasks of the main thread (ms) while something is done. */
async function longTasks(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: "longtask" });
    Object.assign(window, { longTasks: tasks });
  });
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

/**
 * The promise is 50 ms; a shared machine now and then takes the processor away for longer. So a
 * task over the bound must come back in each of three tries before it counts.
 */
async function staysSmooth(page: Page, act: () => Promise<void>): Promise<void> {
  const tries: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const worst = Math.max(0, ...(await longTasks(page, act)));
    if (worst <= 50) return;
    tries.push(worst);
  }
  expect(
    Math.min(...tries),
    `longest task in each try: ${tries.join(", ")} ms`,
  ).toBeLessThanOrEqual(50);
}

async function slide(page: Page, name: RegExp): Promise<void> {
  const slider = page.getByRole("slider", { name }).first();
  const box = await slider.boundingBox();
  if (!box) throw new Error("no slider");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) {
    const part = 0.5 + 0.45 * Math.sin(step / 4);
    await page.mouse.move(box.x + box.width * part, y);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
}

test("no task over 50 ms while a weight is dragged", async ({ page }) => {
  await open(page, "?pagina=prioriteit");
  await staysSmooth(page, () => slide(page, /sociale huur/));
});

test("no task over 50 ms while a weight is dragged for the whole country", async ({ page }) => {
  await open(page, "?pagina=prioriteit&bereik=NL01");
  await staysSmooth(page, () => slide(page, /1\.000 inwoners/));
});

test("no task over 50 ms while the time slider moves", async ({ page }) => {
  await open(page, "?gebied=GM1701");
  await staysSmooth(page, () => slide(page, /[Pp]eildatum|[Tt]ijd/));
});

test("no task over 50 ms while the map is dragged", async ({ page }) => {
  await open(page, "?bereik=NL01");
  await staysSmooth(page, async () => {
    await page.mouse.move(500, 600);
    await page.mouse.down();
    for (let step = 0; step < 40; step += 1) {
      await page.mouse.move(500 + 80 * Math.sin(step / 5), 600 + step);
      await page.waitForTimeout(16);
    }
    await page.mouse.up();
  });
});
