import { readFileSync } from "node:fs";
import { createServer } from "vite";

type Prerender = typeof import("../../src/prerender.tsx");

/** The opening page as HTML: the default question, in Dutch, made from the embedded data. */
export async function prerenderPage(): Promise<string> {
  const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
  const server = await createServer({
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { prerender } = (await server.ssrLoadModule("/src/prerender.tsx")) as Prerender;
    return await prerender(read("atlas.json"), read("boundaries.json"));
  } finally {
    await server.close();
  }
}
