import { proxy, wrap } from "comlink";
import type { Issue } from "#domain/issue.ts";
import type { RemoteProgress } from "#ingest/remote/ports.ts";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";
import { refuse, remoteIssue } from "#ingest/remote/remote-issue.ts";
import type { Result } from "#lib/result.ts";
import type { RemoteName, RemoteWorker } from "./remote-worker.ts";

export type FetchRemote = typeof fetchRemote;

/** Asks a public service from a worker of its own, which ends with the answer or with the signal. */
export function fetchRemote(
  source: RemoteName,
  year: number,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: RemoteProgress) => void;
  },
): Promise<Result<RemoteFile, Issue>> {
  const worker = new Worker(new URL("./remote-worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<Result<RemoteFile, Issue>>((resolve, reject) => {
    const cancelled = () => resolve(refuse(remoteIssue("cancelled", source)));
    if (options.signal.aborted) cancelled();
    options.signal.addEventListener("abort", cancelled, { once: true });
    worker.addEventListener("error", () => reject(new Error("the worker could not start")));
    wrap<RemoteWorker>(worker).run(source, year, proxy(options.onProgress)).then(resolve, reject);
  });
  return answer.finally(() => worker.terminate());
}
