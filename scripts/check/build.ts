import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";

/** Loads a file as the app does, its protection included; every remark is kept. */
export function build(base: Dataset, file: NamedBytes) {
  return buildDataset(base, [[file]], {
    onProgress: () => undefined,
    today: new Date().toISOString().slice(0, 10) as IsoDate,
    limits: { remarks: Number.POSITIVE_INFINITY },
    // As in the app: readers know the rules.
    rules: { ...defaultRules, reader: "threshold" },
  });
}
