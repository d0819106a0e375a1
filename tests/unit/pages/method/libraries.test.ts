import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { libraries } from "#pages/method/libraries.ts";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

it.each(libraries)("$name is under $licence, as its package says", ({ name, licence }) => {
  expect(read(`node_modules/${name}/package.json`).license).toBe(licence);
});

it("names every package that is shipped, those of one project together", () => {
  const project = (name: string) => name.split("/")[0];
  const named = new Set(libraries.map(({ name }) => project(name)));
  const shipped = Object.keys(read("package.json").dependencies).map(project);

  expect(shipped.filter((name) => !named.has(name))).toEqual([]);
});
