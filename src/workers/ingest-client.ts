import { proxy, type Remote, transfer, wrap } from "comlink";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { BuildResult, DeliveredFile, Delivery } from "#domain/delivery/delivery.ts";
import { localDay } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
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
type BuiltResult = Promise<BuildResult>;

/** What is to be built: a dataset, everything delivered on top of it, and how counts are protected. */
export type BuildOrder = {
  readonly base: Dataset;
  readonly deliveries: readonly Delivery[];
  readonly rules: ProtectRules;
};

/**
 * Adds files in a worker of their own, started when there are files and ended with the answer or the
 * signal: what was read of a file that is refused is gone with it.
 */
export function createIngestClient() {
  return { addFiles, build };
}

/** Adds public files, of which nothing need be protected. */
function addFiles(dataset: Dataset, files: readonly File[], options: Options): Added {
  return inWorker(files, options, async (worker, tell) => {
    tell("reading", 0);
    const named = await readAll(files);
    const { sent, buffers } = await packed(dataset);
    const job = { files: named, today: localDay(new Date()) };
    const result = await worker.addFiles(transfer(sent, buffers), job, proxy(tell));
    if (!result.ok) return result;
    return { ...result, value: await atEase(unpackDataset(result.value, dataset)) };
  });
}

/** The dataset with everything delivered in it, protected before anything of it leaves the worker. */
function build({ base, deliveries, rules }: BuildOrder, options: Options): BuiltResult {
  const last = deliveries.at(-1)?.files ?? [];
  return inWorker(last, options, async (worker, tell) => {
    tell("reading", 0);
    const named: NamedBytes[][] = [];
    for (const { files } of deliveries) named.push(await readAll(files));
    const { sent, buffers } = await packed(base);
    const job = { deliveries: named, rules, today: localDay(new Date()) };
    const result = await worker.build(transfer(sent, buffers), job, proxy(tell));
    if (!result.ok) return result;
    const dataset = await atEase(unpackDataset(result.value.dataset, base));
    return { ...result, value: { ...result.value, dataset } };
  });
}

type Tell = (step: IngestStep, done?: number) => void;

/** Runs work in a fresh worker; a signal to stop is answered at once. */
async function inWorker<Value>(
  files: readonly { readonly name: string }[],
  { signal, onProgress }: Options,
  work: (worker: Remote<IngestWorker>, tell: Tell) => Promise<Result<Value, Issue>>,
): Promise<Result<Value, Issue>> {
  if (signal.aborted) return cancelled(files);
  const worker = new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Result<Value, Issue>>((resolve, reject) => {
      signal.addEventListener("abort", () => resolve(cancelled(files)), { once: true });
      worker.addEventListener("error", () => reject(new Error("the worker could not start")));
      const tell: Tell = (step, done) => onProgress({ step: `ingest.${step}`, done });
      work(wrap<IngestWorker>(worker), tell).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

async function readAll(files: readonly (File | DeliveredFile)[]): Promise<NamedBytes[]> {
  const named: NamedBytes[] = [];
  for (const file of files) {
    const delivered: DeliveredFile =
      "bytes" in file && file.bytes instanceof Blob
        ? (file as DeliveredFile)
        : { name: file.name, bytes: file as File };
    named.push({ ...delivered, bytes: await delivered.bytes.arrayBuffer() });
  }
  return named;
}

async function packed(dataset: Dataset) {
  const sent = await atEase(packDataset(dataset));
  return { sent, buffers: [...buffersOf(sent)] };
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

function cancelled(files: readonly { readonly name: string }[]): Result<never, Issue> {
  return { ok: false, remarks: [ingestIssue("cancelled", { file: files[0]?.name ?? "" })] };
}
