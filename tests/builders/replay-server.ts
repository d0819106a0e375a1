import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a public service behaves once. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

export type Replay = {
  /** Address, e.g. `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Paths with their query, in the order they were asked. */
  readonly asked: readonly string[];
  /** The replies to a path, one after another; the last one stays. A later call replaces an earlier one. */
  readonly on: (path: string, ...replies: readonly Reply[]) => void;
  readonly close: () => Promise<void>;
};

/** A server on a free port that behaves as told, and says 404 to all else. */
export async function startReplay(): Promise<Replay> {
  const asked: string[] = [];
  const replies = new Map<string, Reply[]>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://replay");
    asked.push(`${url.pathname}${decodeURIComponent(url.search)}`);
    const left = replies.get(url.pathname);
    const reply = left && left.length > 1 ? left.shift() : left?.[0];
    if (reply) reply(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    on: (path, ...next) => replies.set(path, [...next]),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const json =
  (body: unknown, status = 200): Reply =>
  (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };

export const text =
  (body: string, type = "application/json"): Reply =>
  (_, response) => {
    response.writeHead(200, { "Content-Type": type }).end(body);
  };

export const html = text("<!doctype html><title>Onderhoud</title>", "text/html");

export const fails =
  (status: number, headers: Readonly<Record<string, string>> = {}): Reply =>
  (_, response) => {
    response.writeHead(status, headers).end("{}");
  };

/** Half an answer, then the line is cut. */
export const cut: Reply = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write('{"type": "FeatureColl');
  setTimeout(() => response.destroy(), 5);
};

/** The beginning of an answer, and then nothing more. */
export const stalls: Reply = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write('{"type":');
};

/** Not even a beginning. */
export const silent: Reply = () => undefined;

/** A whole answer in small pieces, each a little later: slow, but alive. */
export const drips =
  (body: unknown, pauseMs: number): Reply =>
  async (_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const whole = JSON.stringify(body);
    const size = Math.ceil(whole.length / 6);
    for (let at = 0; at < whole.length; at += size) {
      response.write(whole.slice(at, at + size));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    response.end();
  };

export const redirects =
  (location: string): Reply =>
  (_, response) => {
    response.writeHead(302, { Location: location }).end();
  };
