import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { startServer } from "../app/serve.ts";
import { browserArgs } from "../testing/browser-args.ts";
import { findBrowser } from "../testing/find-browser.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./median.ts";

type Line = {
  readonly name: string;
  /** Mbit/s and ms; none is the machine as it is. */
  readonly network?: { readonly mbit: number; readonly latency: number };
  readonly slowdown: number;
};

const lines: readonly Line[] = [
  { name: "first map, no limits", slowdown: 1 },
  {
    name: "first map at 9 Mbit/s, 85 ms, CPU slowed 4x",
    network: { mbit: 9, latency: 85 },
    slowdown: 4,
  },
  {
    name: "first map at 1.6 Mbit/s, 150 ms, CPU slowed 4x",
    network: { mbit: 1.6, latency: 150 },
    slowdown: 4,
  },
];

/** What a reader waits for, in real Chromium with an empty cache; needs a build in `dist/`. */
export async function browserBench(runs = 5): Promise<readonly BenchRow[]> {
  const executablePath = findBrowser();
  if (!executablePath) return [];
  const server = await startServer("dist", 0);
  const browser = await chromium.launch({ executablePath, args: [...browserArgs] });
  try {
    const rows: BenchRow[] = [];
    for (const line of lines) {
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) times.push(await firstMap(browser, server.url, line));
      rows.push({ name: line.name, value: median(times) / 1000, unit: "s" });
    }
    rows.push(...(await changeOfIndicator(browser, server.url)));
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from the start of the navigation until the first paint that holds the whole map. */
async function firstMap(browser: Browser, url: string, line: Line): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await limit(session, line);
  await page.addInitScript({ content: watchForMap });
  await page.goto(url, { waitUntil: "commit" });
  const painted = await whenPainted(page);
  await context.close();
  return painted;
}

/** Asks every 100 ms; a function of the page itself would be stopped by the page's own policy. */
async function whenPainted(page: Page): Promise<number> {
  for (let asked = 0; asked < 600; asked += 1) {
    const painted = await page.evaluate(() => (window as { mapPainted?: number }).mapPainted);
    if (painted !== undefined) return painted;
    await page.waitForTimeout(100);
  }
  throw new Error("no map within a minute");
}

async function limit(session: CDPSession, { network, slowdown }: Line): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  if (network) {
    const bytesPerSecond = (network.mbit * 1_000_000) / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/**
 * Runs in the page: twelve municipalities with a class or a reason, then the frame after. As text,
 * since a compiled function would ask for helpers that the page does not have.
 */
const watchForMap = `
  const look = () => {
    const drawn = document.querySelectorAll("svg [data-area]:not([data-fill=elsewhere])").length;
    if (drawn < 12) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.mapPainted = performance.now(); }));
  };
  requestAnimationFrame(look);
`;

/** Click to painted, and the longest task meanwhile, for every indicator in the menu. */
async function changeOfIndicator(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  const times = await timeChoices(page);
  await page.close();
  return [
    { name: "change of indicator, click to painted (median)", value: median(times), unit: "ms" },
    {
      name: "change of indicator, click to painted (slowest)",
      value: Math.max(...times),
      unit: "ms",
    },
  ];
}

async function timeChoices(page: Page): Promise<readonly number[]> {
  const menu = page.locator("select[data-menu=indicator]");
  const values = await menu
    .locator("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const times: number[] = [];
  for (const value of [...values, ...values]) {
    times.push(
      await menu.evaluate(
        (element, chosen) =>
          new Promise<number>((resolve) => {
            const select = element as HTMLSelectElement;
            const start = performance.now();
            select.value = chosen;
            select.dispatchEvent(new Event("change", { bubbles: true }));
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          }),
        value,
      ),
    );
  }
  return times;
}
