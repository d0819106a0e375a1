import { expose, transfer } from "comlink";
import type { BuildResult, Built } from "#domain/delivery/delivery.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { addFiles } from "#ingest/add-files.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
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
  /** Everything delivered on top of a dataset, protected; exact counts do not leave the worker. */
  readonly build: (
    base: PackedDataset,
    job: {
      readonly deliveries: readonly (readonly NamedBytes[])[];
      readonly rules: ProtectRules;
      readonly today: IsoDate;
    },
    onProgress: (step: IngestStep, done?: number) => void,
  ) => Promise<Result<PackedBuilt, Issue> & Pick<BuildResult, "verdicts">>;
  readonly addFiles: (
    dataset: PackedDataset,
    job: { readonly files: readonly NamedBytes[]; readonly today: IsoDate },
    onProgress: (step: IngestStep, done?: number) => void,
  ) => Promise<Result<PackedDataset, Issue>>;
};

export type PackedBuilt = Omit<Built, "dataset"> & { readonly dataset: PackedDataset };

// Only what changed goes back; the page keeps the rest.
const worker: IngestWorker = {
  build: async (packed, { deliveries, ...job }, onProgress) => {
    const base = finish(unpackDataset(packed, emptyDataset()));
    const built = await buildDataset(base, deliveries, { ...job, onProgress });
    if (!built.ok) return built;
    const { dataset, ...rest } = built.value;
    const changed = finish(packDataset(dataset, base));
    return transfer({ ...built, value: { ...rest, dataset: changed } }, [...buffersOf(changed)]);
  },
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
