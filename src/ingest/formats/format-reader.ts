import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { Limits } from "../limits.ts";
import type { NamedBytes } from "../named-bytes.ts";
import type { ShapeFile } from "../shapes/shape.ts";
import type { RawTable } from "../table/raw-table.ts";
import type { SheetOf } from "../table/sheet-period.ts";
import type { EncodingGuess } from "../text/decode-text.ts";

/** What a file holds, whatever its format: shapes, one or more tables of text, or files within it. */
export type Content =
  | { readonly kind: "parts"; readonly parts: readonly Content[] }
  | { readonly kind: "shapes"; readonly file: ShapeFile }
  | { readonly kind: "tables"; readonly tables: readonly NamedTable[] };

export type NamedTable = {
  /** The file, with the sheet where there are several. */
  readonly name: string;
  readonly table: RawTable;
  /** Whether it was probably written by someone who uses decimal commas. */
  readonly dutch: boolean;
  /** Which sheet of which workbook it is, where there are several. */
  readonly sheet?: SheetOf;
  /** How it was written down, for its verdict. */
  readonly written?: Written;
};

export type Written = {
  /** `csv`, `xlsx`, `ods` and so on. */
  readonly format: string;
  /** Only of text. */
  readonly text?: EncodingGuess & { readonly delimiter: string };
};

export type ReadPorts = {
  readonly limits: Limits;
  /** 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Reads a file within a file; not there within one, so that archives end. */
  readonly readMember?: (file: NamedBytes) => Promise<Result<Content, Issue>>;
};

/** Turns the bytes of one format into its content. */
export type ReadContent = (
  file: NamedBytes,
  ports: ReadPorts,
) => Result<Content, Issue> | Promise<Result<Content, Issue>>;

/** The beginning of a file, by which its format is recognised; names may lie, contents do not. */
export type FileHead = {
  readonly bytes: Uint8Array;
  /** The same bytes as text, without white space before it. */
  readonly text: string;
};

/** One format: how it is recognised, and its reader, which is loaded when it is needed. */
export type FormatReader = {
  readonly recognises: (head: FileHead) => boolean;
  readonly load: () => Promise<ReadContent>;
};
