import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/**
 * Numbers reach a reader only through `i18n/format.ts`. Elsewhere they may be written for machines:
 * coordinates of drawings, style, links, tables to compute with, and texts that are read as numbers.
 */
const forMachines: Readonly<Record<string, string>> = {
  "scene/": "coordinates of paths",
  "map/": "coordinates and style",
  "charts/": "coordinates",
  "exports/": "coordinates, and cells that a spreadsheet computes with",
  "state/url/": "links",
  "ingest/": "cells of a workbook as the text that tables are read from",
};

// Twelve digits and back to a number takes away the noise of floating point; nobody reads it.
const printers = /\.toFixed\(|\.toLocaleString\(|\bIntl\.NumberFormat\b|\.toPrecision\((?!12\))/;
/** A figure put into a text without being written by the printer. */
const bare = /\$\{[^}]*\.(amount|low|high|margin)\b[^}]*\}/;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && file !== "i18n/format.ts");
const codeOf = (file: string) =>
  readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

it("looks at the code that prints", () => {
  expect(files.length).toBeGreaterThan(300);
  expect(readFileSync("src/i18n/format.ts", "utf8")).toMatch(printers);
});

it.each(files.filter((file) => !Object.keys(forMachines).some((room) => file.startsWith(room))))(
  "%s leaves numbers to the one printer",
  (file) => {
    const code = codeOf(file);
    expect(code.match(printers)?.[0]).toBeUndefined();
    expect(code.match(bare)?.[0]).toBeUndefined();
  },
);

it.each(files.filter((file) => /^(pages|ui|map|charts)\/.*\.tsx$/.test(file)))(
  "%s shows no figure as it stands",
  (file) => {
    // `{value.amount}` as a child of an element would print a number with a point and without a unit.
    expect(
      codeOf(file).match(/>\s*\{[\w.?]*\.(amount|low|high|margin)\}\s*</)?.[0],
    ).toBeUndefined();
  },
);
