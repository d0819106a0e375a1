import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** Real files to test against; an ordinary clone does not have them. */
export const realFiles = "../shared/data";
export const haveRealFiles = existsSync(realFiles);

export type Watch = {
  /** What the content security policy forbade. */
  readonly violations: string[];
  /** Requests to any host but the app's own. */
  readonly foreign: string[];
  /** Errors that nothing caught, and errors on the console. */
  readonly errors: string[];
};

/** A page of the app that is watched from the first byte; the test fails on anything it should not do. */
export const test = base.extend<{ readonly watch: Watch }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  baseURL: async ({}, use) => {
    await use(process.env["ATLAS_URL"]);
  },
  watch: [
    async ({ page }, use) => {
      const watch: Watch = { violations: [], foreign: [], errors: [] };
      const own = new URL(process.env["ATLAS_URL"] ?? "http://localhost").host;
      await page.exposeFunction("reportViolation", (text: string) => watch.violations.push(text));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const report = (window as unknown as { reportViolation: (text: string) => void })
            .reportViolation;
          report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ""}`);
        });
      });
      page.on("request", (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && host !== own) watch.foreign.push(request.url());
      });
      page.on("pageerror", (error) => watch.errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") watch.errors.push(message.text());
      });
      await use(watch);
      expect(watch.violations, "content security policy").toEqual([]);
      expect(watch.foreign, "requests to other hosts").toEqual([]);
      expect(watch.errors, "errors on the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a question and waits until the app has taken over from the prerendered page. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`./${query}`);
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await page.waitForSelector("html[data-ready]");
  await page.evaluate(() => document.fonts.ready);
}

/** Everything axe finds on the page, as short lines. */
export async function axe(page: Page): Promise<readonly string[]> {
  // Scrolled halfway, the bar at the top covers half a button, which is then called too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} — ${failureSummary}`),
  );
}
