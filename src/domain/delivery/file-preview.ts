import type { FileVerdict } from "./file-verdict.ts";

/** A file cell by cell, as read with the choices made so far, for its owner to correct. */
export type FilePreview = {
  /** Tables with their first records; none when the file holds shapes or cannot be read. */
  readonly tables: readonly TablePreview[];
};

/** The beginning of one table. Cells are as written, not protected: only who loads the file sees them. */
export type TablePreview = {
  /** As `FileVerdict.file`. */
  readonly name: string;
  /** What was made of the whole table, its remarks included. */
  readonly verdict: FileVerdict;
  /** Rows above the first record: titles and headers. */
  readonly head: readonly PreviewRow[];
  /** The first records, at most 200. */
  readonly rows: readonly PreviewRow[];
};

export type PreviewRow = {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** One text per column of `FileVerdict.columns`, empty where the row is shorter. */
  readonly cells: readonly string[];
};
