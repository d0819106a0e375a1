import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/**
 * Bundles `src/first.ts` as a classic script, which a browser runs before it paints (a module would
 * wait), and writes it under a name with its hash.
 * @returns its path within `outDir`
 */
export async function buildFirstScript(outDir: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: "src/first.ts", output: { format: "iife" } },
    },
  });
  const output = Array.isArray(built) || !("output" in built) ? [] : built.output;
  const [chunk] = output;
  if (chunk?.type !== "chunk") throw new Error("src/first.ts gave no script");
  const hash = createHash("sha256").update(chunk.code).digest("base64url").slice(0, 8);
  const path = `assets/first-${hash}.js`;
  writeFileSync(join(outDir, path), chunk.code);
  return path;
}
