import type { Result } from "#lib/result.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Issue } from "../issue.ts";
import type { FileChoices } from "./file-choices.ts";
import type { FileVerdict } from "./file-verdict.ts";
import type { ProtectionReport } from "./protection-report.ts";

/** One file of the user. Its bytes never leave the browser. */
export type DeliveredFile = {
  readonly name: string;
  readonly bytes: Blob;
  /** What its user decided about its tables. */
  readonly choices?: readonly FileChoices[];
  /** Where its user had it fetched from, without what a query may hold; absent when it was handed over. */
  readonly address?: string;
};

/** Files that were given together, in the order in which they are added. */
export type Delivery = { readonly files: readonly DeliveredFile[] };

/** What came of a delivery; the verdicts also when it was refused, as far as it was read. */
export type BuildResult = Result<Built, Issue> & { readonly verdicts?: readonly FileVerdict[] };

/**
 * The dataset with everything delivered in it, protected; made anew from the data that ship with the
 * app whenever a delivery or a rule changes, so that no unprotected count is ever kept.
 */
export type Built = {
  readonly dataset: Dataset;
  readonly protection: ProtectionReport;
  /** On the tables of the delivery that was handed over last. */
  readonly verdicts: readonly FileVerdict[];
};
