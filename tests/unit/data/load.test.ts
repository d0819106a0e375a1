import { readFileSync } from "node:fs";
import { afterEach, expect, it, vi } from "vitest";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { loadConfig, loadEmbedded, loadPlaces } from "#workers/embedded.ts";

const base = "https://example.org/atlas/";

/** Answers as a web server with the folder `public` at `base` would. */
function servePublic(asked: string[] = []) {
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(url.href);
    try {
      return new Response(readFileSync(url.href.replace(base, "public/"), "utf8"));
    } catch {
      return new Response("not here", { status: 404 });
    }
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it("loads the dataset from two files beside the page, asked for at once", async () => {
  const asked: string[] = [];
  servePublic(asked);

  const loading = loadEmbedded(base);

  expect(asked).toEqual([`${base}data/atlas.json`, `${base}data/boundaries.json`]);
  expect(await loading).toEqual(embeddedDataset());
});

it("loads places and settings from beside the page", async () => {
  servePublic();

  expect(await loadConfig(base)).toEqual({
    appointmentEmail: "info@example.org",
    appointmentWith: expect.any(String),
    hosts: [],
  });
  expect((await loadPlaces(new URL(base))).length).toBeGreaterThan(5_000);
});

it("names the file that is not there", async () => {
  servePublic();

  await expect(loadEmbedded("https://example.org/atlas/deeper/")).rejects.toThrow(
    "/atlas/deeper/data/atlas.json: 404",
  );
});
