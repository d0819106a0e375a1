/**
 * Packs `data/` into `public/data/`.
 *
 *     npm run data            writes the files and prints their sizes
 *     npm run data:verify      rebuilds in memory and fails when `public/data` differs
 *
 * Both refuse figures that would give a suppressed one away.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildFiles } from "./data/build-files.ts";

const target = "public/data";
const check = process.argv.includes("--check");

const files = buildFiles("data");
if (!check) mkdirSync(target, { recursive: true });

let gzipped = 0;
for (const [name, text] of files) {
  const path = join(target, name);
  if (check) compare(path, text);
  else writeFileSync(path, text);
  const gzip = gzipSync(text, { level: 9 }).length;
  gzipped += gzip;
  console.log(
    `${path.padEnd(32)} ${kilobytes(text.length)} kB, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotliCompressSync(text).length)}`,
  );
}
console.log(`together, gzip: ${kilobytes(gzipped)} kB`);

function compare(path: string, text: string): void {
  if (readIfThere(path) === text) return;
  console.error(`${path} is not what data/ makes: run npm run data`);
  process.exitCode = 1;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
