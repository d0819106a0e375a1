import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Manifest } from "vite";
import { buildFirstScript } from "./build-first-script.ts";
import { completePage } from "./complete-page.ts";
import { compressFiles } from "./compress-files.ts";
import { prerenderPage } from "./prerender-page.ts";

/** All that the opening page needs at once in one file: one request instead of twenty. */
const openingPage = { name: "atlas", tags: ["$initial"] as ["$initial"] };

/**
 * Data, bundle, opening page with the map in it, compressed copies. The opening page needs no script
 * to show the default question; the app takes it over.
 */
export async function buildApp({ outDir }: { readonly outDir: string }): Promise<void> {
  process.env["NODE_ENV"] = "production";
  buildData();
  await build({
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { output: { codeSplitting: { groups: [openingPage] } } },
    },
  });
  const manifestFile = join(outDir, ".vite", "manifest.json");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Manifest;
  rmSync(join(outDir, ".vite"), { recursive: true });
  const firstScript = await buildFirstScript(outDir);
  const pageFile = join(outDir, "index.html");
  const page = completePage(readFileSync(pageFile, "utf8"), {
    manifest,
    firstScript,
    content: await prerenderPage(),
  });
  writeFileSync(pageFile, page);
  sayNothingWasFetched(outDir);
  await compressFiles(outDir);
}

function buildData(): void {
  const script = "scripts/build-data.ts";
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${script} failed`);
}

/** The app looks for files of `npm run data:fetch`; an empty index spares every visitor a 404. */
function sayNothingWasFetched(outDir: string): void {
  const folder = join(outDir, "data", "fetched");
  const index = join(folder, "index.json");
  if (existsSync(index)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(index, '{"files":[]}');
}
