import { expose } from "comlink";
import type { Issue } from "#domain/issue.ts";
import { fetchMunicipalities } from "#ingest/remote/boundaries.ts";
import { publicHosts } from "#ingest/remote/hosts.ts";
import { fetchPopulation } from "#ingest/remote/population.ts";
import type { RemoteProgress } from "#ingest/remote/ports.ts";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";
import type { Result } from "#lib/result.ts";
import { createPorts } from "./remote-ports.ts";

/** Sources that the browser may fetch from. */
export type RemoteName = "pdokMunicipalities" | "cbsPopulation";

export type RemoteWorker = {
  readonly run: (
    source: RemoteName,
    year: number,
    onProgress: (progress: RemoteProgress) => void,
  ) => Promise<Result<RemoteFile, Issue>>;
};

// Reading megabytes of JSON would hold up the page; who cancels ends this worker.
const worker: RemoteWorker = {
  run: (source, year, onProgress) => {
    const ports = createPorts({ signal: new AbortController().signal, onProgress });
    return source === "pdokMunicipalities"
      ? fetchMunicipalities({ host: publicHosts.pdok, year }, ports)
      : fetchPopulation({ ...publicHosts, year }, ports);
  },
};
expose(worker);
