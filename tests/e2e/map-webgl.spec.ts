import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/atlas.ts";
import { keepSettings, samples, waitForWebgl } from "./support/map.ts";
import { coloursAt, distance, readColour, type Spot } from "./support/pixels.ts";

test.describe.configure({ timeout: 120_000 });

const shown = ".svg-map[data-behind]";

for (const theme of ["light", "dark", "contrast"] as const) {
  test(`MapLibre takes over and paints the colours of the drawing: ${theme}`, async ({ page }) => {
    await keepSettings(page, { renderer: "svg", theme });
    await open(page);
    const spots = await samples(page);
    const classes = new Map<string, number>();
    for (const { kind } of spots) classes.set(kind, (classes.get(kind) ?? 0) + 1);
    expect([...classes.keys()].toSorted()).toEqual(
      ["0/5", "1/5", "2/5", "3/5", "4/5", "elsewhere"].toSorted(),
    );
    for (const [kind, count] of classes) expect(count, kind).toBeGreaterThan(2);
    const drawn = await coloursAt(page, spots);

    await keepSettings(page, { renderer: "webgl", theme });
    await open(page);
    await waitForWebgl(page);
    const painted = await coloursAt(page, spots);
    for (const [index, { area, css }] of spots.entries()) {
      expect(distance(drawn[index], readColour(css)), `${area} as drawing`).toBeLessThanOrEqual(2);
      expect(distance(painted[index], drawn[index]), `${area} in WebGL`).toBeLessThanOrEqual(2);
    }
  });
}

test("another theme repaints MapLibre without losing the areas", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await keepSettings(page, { renderer: "webgl" });
  await open(page, "?kader=6.2,52.7,6.6,53.0");
  await waitForWebgl(page);
  const before = await samples(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForTimeout(2000);
  const after = await samples(page);
  expect(after.map(({ css }) => css)).not.toEqual(before.map(({ css }) => css));
  const painted = await coloursAt(page, after);
  for (const [index, { area, css }] of after.entries()) {
    expect(distance(painted[index], readColour(css)), area).toBeLessThanOrEqual(2);
  }
});

type Disc = Spot & { readonly radius: number; readonly park: string; readonly label: boolean };

/** Dots of parks: those under a name, and those clear of every name. */
function discs(page: Page): Promise<readonly Disc[]> {
  return page.evaluate(() => {
    const labels = [...document.querySelectorAll(".svg-map-label")].map((each) =>
      each.getBoundingClientRect(),
    );
    return [...document.querySelectorAll("circle.svg-map-park")].map((dot) => {
      const box = dot.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const label = labels.some(
        ({ left, right, top, bottom }) => x > left && x < right && y > top + 2 && y < bottom - 2,
      );
      return { x, y, radius: box.width / 2, park: getComputedStyle(dot).fill, label };
    });
  });
}

test("parks lie above the areas and under the names, in both renderers", async ({ page }) => {
  const query = "?kader=6.20,52.80,6.75,53.13";
  const clear: number[] = [];
  const lettered: number[] = [];
  for (const renderer of ["svg", "webgl"] as const) {
    await keepSettings(page, { renderer, theme: "light" });
    await open(page, query);
    if (renderer === "webgl") {
      await waitForWebgl(page);
      await page.waitForTimeout(2000);
    }
    const found = await discs(page);
    const map = await page.locator(".atlas-map").boundingBox();
    if (!map) throw new Error("no map");
    const large = found.filter(
      ({ x, y, radius }) =>
        radius >= 4 &&
        x > 340 &&
        x < map.x + map.width - 60 &&
        y > map.y + 10 &&
        y < map.y + map.height - 10,
    );
    const named = large.filter(({ label }) => label);
    const free = large.filter(({ label }) => !label);
    expect(named.length).toBeGreaterThan(0);
    expect(free.length).toBeGreaterThan(2);
    const middles = await coloursAt(page, free);
    clear.push(
      middles.filter((colour, index) => distance(colour, readColour(free[index]?.park ?? "")) < 50)
        .length / free.length,
    );
    const within = named.flatMap(({ x, y, radius, park }) =>
      [-3, -2, -1, 0, 1, 2, 3].flatMap((right) =>
        [-3, -2, -1, 0, 1, 2, 3]
          .filter((down) => Math.hypot(right, down) < radius - 1)
          .map((down) => ({ x: x + right, y: y + down, park })),
      ),
    );
    const inked = await coloursAt(page, within);
    lettered.push(
      inked.filter((colour, index) => distance(colour, readColour(within[index]?.park ?? "")) > 60)
        .length,
    );
  }
  expect(clear).toEqual([1, 1]);
  const [drawn = 0, painted = 0] = lettered;
  expect(drawn).toBeGreaterThan(5);
  expect(painted).toBeGreaterThan(drawn / 2);
});

test("graphics by software get the drawing, without being asked to load MapLibre", async ({
  page,
}) => {
  const names: string[] = [];
  page.on("request", (request) => names.push(request.url()));
  await keepSettings(page, { renderer: "auto" });
  await open(page);
  await page.waitForLoadState("networkidle");
  await expect(page.locator(".svg-map")).toBeVisible();
  expect(names.filter((name) => /maplibre/i.test(name))).toEqual([]);
});

test("without WebGL the drawing stays, with a remark", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await keepSettings(page, { renderer: "webgl" });
  await open(page);
  await expect(page.getByText("De grafische kaart kon deze kaart niet tekenen.")).toBeVisible();
  await expect(page.locator(".svg-map")).toBeVisible();
});

test("a map that never finishes is given up, and the drawing stays", async ({ page }) => {
  // Without its worker MapLibre loads for ever.
  await page.route(/maplibre-gl-worker/, () => undefined);
  await page.clock.install();
  await keepSettings(page, { renderer: "webgl" });
  await open(page);
  await page.waitForSelector(".map-libre canvas", { state: "attached" });
  await expect(page.locator(".map-remark")).toHaveCount(0);
  await page.clock.runFor(31_000);
  await expect(page.getByText("De grafische kaart kon deze kaart niet tekenen.")).toBeVisible();
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.locator(".svg-map")).toBeVisible();
});
