import type { AreaCode } from "#domain/area/area.ts";

/** Where in a table what stands. Records and columns count from 0. */
export type Layout = {
  /** Column with area codes, and whether they may stand without letters. */
  readonly code: { readonly column: number; readonly bare: boolean } | undefined;
  readonly name: number | undefined;
  /** One text per column; several header records are put together with ` / `. */
  readonly headers: readonly string[];
  /** Cells that a whole record has. */
  readonly width: number;
  /** First record after the headers. */
  readonly first: number;
  /** What stands above the headers. */
  readonly title: string;
  /** The one area that every record is about, in a table without a column of areas. */
  readonly whole: AreaCode | undefined;
};
