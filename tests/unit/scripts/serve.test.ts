import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "#scripts/app/serve.ts";

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  const root = join(folder, "dist");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(root, "index.html"), "<!doctype html>");
  writeFileSync(join(root, "assets", "index-Ab12_-cd.js"), "plain");
  writeFileSync(join(root, "assets", "index-Ab12_-cd.js.br"), "brotli");
  writeFileSync(join(root, "assets", "index-Ab12_-cd.js.gz"), "gzip");
  server = await startServer(root, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: Record<string, unknown>; body: string };

/** By hand: `fetch` would tidy the path and unpack the answer. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: server.port, host: "localhost", path, headers, method }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

const script = "/assets/index-Ab12_-cd.js";

describe("startServer", () => {
  it("serves the page for the root, never from a cache without asking", async () => {
    const { status, headers, body } = await get("/?gebied=GM1701");

    expect([status, body]).toEqual([200, "<!doctype html>"]);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
    });
  });

  it("sends the security headers with everything, also with a refusal", async () => {
    for (const path of ["/", script, "/nothing"]) {
      const { headers } = await get(path);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
      });
    }
  });

  it.each([
    ["br, gzip", "brotli", "br"],
    ["gzip", "gzip", "gzip"],
    ["identity", "plain", undefined],
  ])("answers %s with the %s file", async (accepted, body, encoding) => {
    const answer = await get(script, { "Accept-Encoding": accepted });

    expect(answer.body).toBe(body);
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  });

  it("lets a file with a hash be kept for ever, and answers 304 to who has it", async () => {
    const first = await get(script);
    expect(first.headers["cache-control"]).toBe("public, max-age=31536000, immutable");

    const again = await get(script, { "If-None-Match": String(first.headers["etag"]) });

    expect([again.status, again.body]).toEqual([304, ""]);
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets",
    "/%",
    "/a%00b",
    "/nothing.js",
  ])("does not find %s", async (path) => {
    const { status, body } = await get(path);

    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  it("only reads", async () => {
    expect((await get("/", {}, "POST")).status).toBe(405);
    const head = await get("/", {}, "HEAD");

    expect([head.status, head.body]).toEqual([200, ""]);
  });

  it("takes the next port when the one asked is taken", async () => {
    const second = await startServer(join(folder, "dist"), server.port);

    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
