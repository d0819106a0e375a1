import { defineConfig } from "@playwright/test";
import { browserArgs } from "./scripts/testing/browser-args.ts";
import { findBrowser } from "./scripts/testing/find-browser.ts";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/serve-dist.ts",
  // Two cores: more browsers at once only make each other slow.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: { args: [...browserArgs], ...(executablePath ? { executablePath } : {}) },
    trace: "off",
  },
  projects: [
    { name: "journeys", testMatch: "**/*.spec.ts", testIgnore: "**/speed.spec.ts" },
    // After all others, one by one: another browser beside it would be measured too.
    { name: "speed", testMatch: "**/speed.spec.ts", dependencies: ["journeys"], workers: 1 },
  ],
});
