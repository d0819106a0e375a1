import { expose, transfer } from "comlink";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { addFiles } from "#ingest/add-files.ts";
import type { IngestStep } from "#ingest/ingest-step.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import type { Steps } from "#ingest/wire/flat-positions.ts";
import {
  buffersOf,
  emptyDataset,
  type PackedDataset,
  packDataset,
  unpackDataset,
} from "#ingest/wire/pack-dataset.ts";
import type { Result } from "#lib/result.ts";

export type IngestWorker = {
  readonly addFiles: (
    dataset: PackedDataset,
    job: { readonly files: readonly NamedBytes[]; readonly today: IsoDate },
    onProgress: (step: IngestStep, done?: number) => void,
  ) => Promise<Result<PackedDataset, Issue>>;
};

// Only what changed goes back; the page keeps the rest.
const worker: IngestWorker = {
  addFiles: async (packed, { files, today }, onProgress) => {
    const dataset = finish(unpackDataset(packed, emptyDataset()));
    const result = await addFiles(dataset, files, { today, onProgress });
    if (!result.ok) return result;
    const changed = finish(packDataset(result.value, dataset));
    return transfer({ ...result, value: changed }, [...buffersOf(changed)]);
  },
};

/** A worker need not rest. */
function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

expose(worker);
