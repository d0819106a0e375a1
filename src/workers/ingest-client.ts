import { proxy, transfer, wrap } from "comlink";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "#ingest/ingest-issue.ts";
import type { IngestStep } from "#ingest/ingest-step.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import type { Steps } from "#ingest/wire/flat-positions.ts";
import { buffersOf, packDataset, unpackDataset } from "#ingest/wire/pack-dataset.ts";
import type { Result } from "#lib/result.ts";
import type { IngestWorker } from "./ingest-worker.ts";

type Options = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: {
    readonly step: string;
    readonly done: number | undefined;
  }) => void;
};

type Added = Promise<Result<Dataset, Issue>>;

/** Adds files in a worker of their own, started when there are files and ended with the answer or the signal. */
export function createIngestClient(): {
  readonly addFiles: (dataset: Dataset, files: readonly File[], options: Options) => Added;
} {
  return { addFiles };
}

async function addFiles(dataset: Dataset, files: readonly File[], options: Options): Added {
  const { signal, onProgress } = options;
  if (signal.aborted) return cancelled(files);
  const worker = new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Result<Dataset, Issue>>((resolve, reject) => {
      signal.addEventListener("abort", () => resolve(cancelled(files)), { once: true });
      worker.addEventListener("error", () => reject(new Error("the worker could not start")));
      const tell = (step: IngestStep, done?: number) =>
        onProgress({ step: `ingest.${step}`, done });
      run(wrap<IngestWorker>(worker), { dataset, files, tell }).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

type Job = {
  readonly dataset: Dataset;
  readonly files: readonly File[];
  readonly tell: (step: IngestStep, done?: number) => void;
};

async function run(
  worker: { readonly addFiles: IngestWorker["addFiles"] },
  { dataset, files, tell }: Job,
): Added {
  tell("reading", 0);
  const named: NamedBytes[] = [];
  for (const file of files) named.push({ name: file.name, bytes: await file.arrayBuffer() });
  const packed = await atEase(packDataset(dataset));
  const sent = transfer(packed, [...buffersOf(packed)]);
  const result = await worker.addFiles(sent, { files: named, today: today() }, proxy(tell));
  if (!result.ok) return result;
  return { ...result, value: await atEase(unpackDataset(result.value, dataset)) };
}

/** Milliseconds of work after which the page gets room for a click or a frame. */
const longestTask = 12;

async function atEase<T>(steps: Steps<T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (!step.done && performance.now() - since < longestTask) continue;
    // Also after the last step: what is done with the answer is a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (step.done) return step.value;
    since = performance.now();
  }
}

function today() {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const text = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`no day: ${text}`);
  return date;
}

function cancelled(files: readonly File[]): Result<Dataset, Issue> {
  return { ok: false, remarks: [ingestIssue("cancelled", { file: files[0]?.name ?? "" })] };
}
