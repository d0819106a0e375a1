import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { securityHeaders } from "../../scripts/app/security-headers.ts";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

it("tells the headers that the app is tested with", () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(readme).toContain(`${name}: ${value}\n`);
  }
});

it("names only scripts that exist", () => {
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);

  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !name || !(name in scripts))).toEqual([]);
});

it("names only files and folders that exist", () => {
  const named = [...readme.matchAll(/[`(]((?:src|scripts|tests|data|public)\/[\w./-]*[\w/])[`)]/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !path.startsWith("data/fetched"));

  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
