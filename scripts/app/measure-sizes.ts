import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Sizes in kB (1,000 bytes), compressed with brotli 11 as a static host or CDN serves them. */
export type Sizes = {
  /** Scripts that the opening page names, with all that they import at once. */
  readonly scriptBeforeFirstMap: number;
  /** Every script that any page loads, workers included. */
  readonly allScript: number;
  readonly style: number;
  /** Embedded data: all of `data/`, whatever a page needs of it; not what a terminal fetched. */
  readonly data: number;
  readonly fonts: number;
  /** The opening page itself, with the map in it. */
  readonly page: number;
};

export function measureSizes(dist: string): Sizes {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const total = (wanted: (file: string) => boolean) =>
    files.filter(wanted).reduce((sum, file) => sum + compressed(join(dist, file)), 0) / 1000;
  const first = new Set(scriptsOf(dist));
  return {
    scriptBeforeFirstMap: total((file) => first.has(file)),
    allScript: total((file) => /\.m?js$/.test(file)),
    style: total((file) => file.endsWith(".css")),
    data: total((file) => /^data\/(?!fetched\/).*\.json$/.test(file)),
    fonts: total((file) => file.endsWith(".woff2")),
    page: total((file) => file === "index.html"),
  };
}

function compressed(path: string): number {
  const bytes = readFileSync(path);
  if (extname(path) === ".woff2") return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Scripts and preloads of `index.html`, followed through their static imports. */
function scriptsOf(dist: string): readonly string[] {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.m?js)"/g)].map(([, path]) => path);
  const found = new Set<string>();
  const queue = named.filter((path) => path !== undefined);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...staticImports(dist, path));
  }
  return [...found];
}

function staticImports(dist: string, path: string): readonly string[] {
  const text = readFileSync(join(dist, path), "utf8");
  const specifiers = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.m?js)["']/g)];
  return specifiers.map(([, specifier = ""]) =>
    relative(resolve(dist), resolve(dist, dirname(path), specifier)).replaceAll("\\", "/"),
  );
}
