import type { FileChoices } from "#domain/delivery/file-choices.ts";

/** A file as it was handed over, with what its user decided about the tables in it. */
export type NamedBytes = {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly choices?: readonly FileChoices[];
  /** Where it was fetched from. */
  readonly address?: string;
};
