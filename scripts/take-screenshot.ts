/** `npm run screenshot`: the picture of the README, taken of the built app in `dist/`. */
import { chromium } from "@playwright/test";
import { startServer } from "./app/serve.ts";
import { browserArgs } from "./testing/browser-args.ts";
import { provideBrowser } from "./testing/find-browser.ts";

const executablePath = provideBrowser();
if (!executablePath) throw new Error("No Chromium found; set CHROMIUM_PATH to one.");
const server = await startServer("dist", 0);
const browser = await chromium.launch({ executablePath, args: [...browserArgs] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "nl-NL" });
await page.goto(`${server.url}?gebied=GM1701`);
await page.waitForSelector("html[data-ready]");
await page.getByRole("button", { name: "Begrepen" }).click();
await page.waitForSelector(".recharts-surface");
await page.mouse.move(0, 0);
await page.waitForTimeout(500);
await page.screenshot({ path: "public/screenshot.png" });
await browser.close();
await server.close();
