import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ProtectionReport } from "#domain/delivery/protection-report.ts";

/** A dataset of which everything may be shown, and what was done for it. */
export type ProtectedDataset = { readonly dataset: Dataset; readonly report: ProtectionReport };
