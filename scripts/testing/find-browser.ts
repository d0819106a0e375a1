import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Variables by which a machine may name its browser, the first one set wins. */
const variables = ["CHROMIUM_PATH", "CHROME_PATH", "CHROME_BIN", "PUPPETEER_EXECUTABLE_PATH"];
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium to test with, or `undefined` when this machine has none. */
export function findBrowser(): string | undefined {
  const named = variables.map((name) => process.env[name]).find((path) => path && existsSync(path));
  return named ?? onPath() ?? elsewhere.find(existsSync) ?? ofPlaywright();
}

/** As `findBrowser`, and installs one when there is none: Playwright's own, else Debian's as root. */
export function provideBrowser(): string | undefined {
  return findBrowser() ?? installed(withPlaywright) ?? installed(withDebian);
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => commands.map((name) => join(folder, name))).find(existsSync);
}

function ofPlaywright(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function installed(install: () => void): string | undefined {
  try {
    install();
  } catch {
    // The next way may work; without any the caller says so in one sentence.
  }
  return findBrowser();
}

const patience = { stdio: "inherit", timeout: 240_000 } as const;

function withPlaywright(): void {
  console.log("No browser found; Playwright installs its Chromium.");
  execFileSync("npx", ["playwright", "install", "chromium"], patience);
}

function withDebian(): void {
  const debian =
    existsSync("/etc/debian_version") && readFileSync("/etc/debian_version").length > 0;
  if (!debian || process.getuid?.() !== 0) return;
  console.log("Debian installs its Chromium.");
  spawnSync("apt-get", ["update", "-qq"], patience);
  execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], {
    ...patience,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
