import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { glossaryTexts } from "#i18n/glossary-texts.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("i18n"))
  .map((file) => readFileSync(join("src", file), "utf8"))
  .join("\n");
const words = Object.keys(glossaryTexts.nl).filter((key) => !key.endsWith(".meaning"));

it("has at least the words that every page uses", () => {
  expect(words).toEqual(expect.arrayContaining(["park", "suppressed", "missing", "example"]));
});

it.each(words)("%s is a word of the code, and has a meaning", (word) => {
  expect(sources).toMatch(new RegExp(`\\b${word}\\b`));
  expect(Object.keys(glossaryTexts.en)).toContain(`${word}.meaning`);
});
