import type { Manifest, ManifestChunk } from "vite";
import { metaPolicy } from "./security-headers.ts";

type Parts = {
  readonly manifest: Manifest;
  /** Path of the script that runs before the first paint. */
  readonly firstScript: string;
  /** The prerendered page. */
  readonly content: string;
};

const entry = "index.html";

/**
 * The opening page as it is published: the map in it, and everything that the script needs named after
 * the map, so that on a slow line the map comes first.
 *
 * @param html the page as Vite wrote it
 */
export function completePage(html: string, { manifest, firstScript, content }: Parts): string {
  const chunks = chunksOf(manifest, entry);
  const styles = [...new Set(chunks.flatMap(({ css = [] }) => css))];
  const scripts = chunks.map(({ file }) => file);
  const main = manifest[entry]?.file;
  if (!main) throw new Error("the bundle lacks the opening page");
  // No font is preloaded: the first paint would wait for it, and the stand-in has the same widths.
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`,
    ...styles.map((path) => `<link rel="stylesheet" crossorigin href="./${path}">`),
    `<script src="./${firstScript}"></script>`,
  ];
  const tail = [
    ...["atlas", "boundaries"].map(
      (name) => `<link rel="preload" as="fetch" crossorigin href="./data/${name}.json">`,
    ),
    ...scripts
      .filter((path) => path !== main)
      .map((path) => `<link rel="modulepreload" crossorigin href="./${path}">`),
    // Fetched and compiled at once; `first.ts` runs it when the map is painted.
    `<link rel="modulepreload" data-app crossorigin href="./${main}">`,
  ];
  return withoutBundle(html)
    .replace('<meta charset="utf-8">', () => `<meta charset="utf-8">\n${head.join("\n")}`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root" data-prerendered>${content}</div>\n${tail.join("\n")}`,
    );
}

/** A chunk by name with all that it imports at once, each once. */
function chunksOf(manifest: Manifest, first: string): readonly ManifestChunk[] {
  const found = new Map<string, ManifestChunk>();
  const queue = [first];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const chunk = manifest[name];
    if (!chunk || found.has(name)) continue;
    found.set(name, chunk);
    queue.push(...(chunk.imports ?? []));
  }
  return [...found.values()];
}

/** Takes out what Vite put in the head; it comes back in our order. */
function withoutBundle(html: string): string {
  return html.replace(
    /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g,
    "",
  );
}
