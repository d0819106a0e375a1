import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildFiles } from "#scripts/data/build-files.ts";

const copy = mkdtempSync(join(tmpdir(), "atlas-data-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** A copy of `data/` with one file changed. */
function changed(path: string, change: (text: string) => string): string {
  const root = mkdtempSync(join(copy, "data-"));
  cpSync("data", root, { recursive: true });
  writeFileSync(join(root, path), change(readFileSync(join(root, path), "utf8")));
  return root;
}

/** Drawing the country takes 3 s on a quiet machine, and far longer on a busy one. */
const patience = 120_000;

describe("buildFiles", () => {
  it("makes public/data from data/, byte for byte", { timeout: patience }, () => {
    const files = buildFiles("data");

    expect([...files.keys()]).toEqual(["atlas.json", "boundaries.json", "places.json"]);
    for (const [name, text] of files) {
      // Not toEqual: a difference of 80 kB is no message.
      expect(readFileSync(join("public/data", name), "utf8") === text, name).toBe(true);
    }
  });

  it("refuses a table that is not the one of which source.json gives the checksum", () => {
    const root = changed("published/cijfers.csv", (text) => text.replace(";1190;", ";1191;"));

    expect(() => buildFiles(root)).toThrow("another sha256 for cijfers.csv");
  });

  it("refuses a folder without source.json", () => {
    const root = changed("parks/source.json", (text) => text);
    rmSync(join(root, "parks/source.json"));

    expect(() => buildFiles(root)).toThrow("source.json");
  });
});
