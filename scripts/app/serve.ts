import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { securityHeaders } from "./security-headers.ts";

export type RunningServer = {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
};

const encodings = [
  { name: "br", extension: ".br" },
  { name: "gzip", extension: ".gz" },
] as const;

/**
 * Serves a built app from a folder, as a static host would: compressed files where they lie beside
 * the originals, names with a hash for ever, and the security headers of the documentation.
 *
 * @param port the first port to try; 0 is any free one
 */
export async function startServer(directory: string, port: number): Promise<RunningServer> {
  const root = resolve(directory);
  const server = createServer((request, response) => answer(root, request, response));
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const triedPorts = 50;

function listen(server: Server, first: number): Promise<number> {
  return new Promise((found, failed) => {
    let port = first;
    server.on("error", (error: NodeJS.ErrnoException) => {
      port += 1;
      if (error.code !== "EADDRINUSE" || port > first + triedPorts) failed(error);
      else server.listen(port, "localhost");
    });
    server.on("listening", () => {
      const address = server.address();
      found(typeof address === "object" && address ? address.port : port);
    });
    server.listen(port, "localhost");
  });
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    refuse(response, 405);
    return;
  }
  const file = fileFor(root, request.url ?? "/");
  if (!file) {
    refuse(response, 404);
    return;
  }
  const sent = compressed(file, request.headers["accept-encoding"] ?? "");
  const { size, mtimeMs } = statSync(sent.path);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  response.setHeader("ETag", tag);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader(
    "Cache-Control",
    /-[\w-]{8}\.\w+$/.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
  );
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
  response.setHeader("Content-Length", size);
  if (sent.encoding) response.setHeader("Content-Encoding", sent.encoding);
  response.writeHead(200);
  if (request.method === "HEAD") response.end();
  else
    createReadStream(sent.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: 404 | 405): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(status === 404 ? "Not found\n" : "Method not allowed\n");
}

/** The file a request is about, never outside the folder; the page itself for `/`. */
function fileFor(root: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const file = resolve(join(root, path.endsWith("/") ? `${path}index.html` : path));
  const inside = file.startsWith(root + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function compressed(
  file: string,
  accepted: string,
): { readonly path: string; readonly encoding?: string } {
  const names = accepted.split(",").map((part) => part.split(";")[0]?.trim());
  for (const { name, extension } of encodings) {
    if (names.includes(name) && existsSync(file + extension)) {
      return { path: file + extension, encoding: name };
    }
  }
  return { path: file };
}
