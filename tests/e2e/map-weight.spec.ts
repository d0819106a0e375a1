import type { Page } from "@playwright/test";
import { expect, open, test } from "./support/atlas.ts";
import { keepSettings, waitForWebgl } from "./support/map.ts";

/** kB of 1,000 bytes, compressed as the server sends them. */
const budget = 750;
const heavy = { mapLibre: /MapLibreMap|maplibre/i, deck: /deck/i, recharts: /TrendLines/i };

type Loaded = {
  readonly kilobytes: () => number;
  readonly has: (what: keyof typeof heavy) => boolean;
};

/** Every script that a page loads from now on, those of workers included. */
function watchScripts(page: Page): Loaded {
  const sizes = new Map<string, number>();
  page.context().on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!/\.m?js$/.test(pathname) || !response.ok()) return;
    const { "content-length": length, "content-encoding": encoding } = response.headers();
    // Sent plain it would be measured too large, and without a length not at all.
    expect(Number(length), pathname).toBeGreaterThan(0);
    if (Number(length) > 1500) expect(encoding, pathname).toBe("br");
    sizes.set(pathname, Number(length));
  });
  return {
    kilobytes: () => [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000,
    has: (what) => [...sizes.keys()].some((name) => heavy[what].test(name)),
  };
}

test("the map with MapLibre, parks, trend and what can be taken stays within the budget", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await keepSettings(page, { renderer: "webgl" });
  const loaded = watchScripts(page);
  await open(page, "?kader=6.2,52.7,6.6,53.0");
  await waitForWebgl(page);
  await page.getByRole("button", { name: "Meenemen" }).first().click();
  await page.getByRole("dialog").waitFor();
  await page.waitForLoadState("networkidle");
  expect([loaded.has("mapLibre"), loaded.has("deck"), loaded.has("recharts")]).toEqual([
    true,
    true,
    true,
  ]);
  expect(loaded.kilobytes()).toBeLessThanOrEqual(budget);
  expect(loaded.kilobytes()).toBeGreaterThan(300);
});

test("without parks in the picture MapLibre comes without deck.gl", async ({ page }) => {
  test.setTimeout(120_000);
  await keepSettings(page, { renderer: "webgl" });
  const loaded = watchScripts(page);
  await open(page);
  await waitForWebgl(page);
  expect(loaded.has("mapLibre")).toBe(true);
  expect(loaded.has("deck")).toBe(false);
});

test("the opening page names no script that it does not need at once", async ({ page }) => {
  const response = await page.request.get("./");
  const html = await response.text();
  const scripts = [...html.matchAll(/[\w./-]+\.m?js\b/g)].map(([name]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of Object.values(heavy)) expect(scripts.join(" ")).not.toMatch(name);
});

const pages = [
  { query: "?bereik=NL01", name: "the map as a drawing", trend: true },
  { query: "?pagina=gemeente&gebied=GM1701", name: "a municipality", trend: true },
  { query: "?pagina=prioriteit", name: "priority", trend: false },
  { query: "?pagina=gegevens", name: "data", trend: false },
  { query: "?pagina=verantwoording", name: "method", trend: false },
];

for (const { query, name, trend } of pages) {
  test(`${name} loads no map or chart library that it does not show`, async ({ page }) => {
    await keepSettings(page, { renderer: "svg" });
    const loaded = watchScripts(page);
    await open(page, query);
    // The lines are drawn when the page stands, so silence on the network may come before them.
    if (trend) await page.locator(".recharts-surface").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(loaded.has("mapLibre")).toBe(false);
    expect(loaded.has("deck")).toBe(false);
    expect(loaded.has("recharts")).toBe(trend);
    expect(loaded.kilobytes()).toBeLessThanOrEqual(budget);
  });
}
