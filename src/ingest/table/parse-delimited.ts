import Papa from "papaparse";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { type Delimiter, detectDelimiter } from "./detect-delimiter.ts";
import { type RawTable, rowNumber } from "./raw-table.ts";

export type Delimited = { readonly table: RawTable; readonly delimiter: Delimiter };

type Ports = {
  readonly columns: number;
  /** 0 to 1, after each piece of the text. */
  readonly onProgress: (done: number) => void;
};

/** Characters per piece: small enough to show progress, large enough not to slow reading. */
const piece = 1_000_000;

/** A delimited text as columns of cells. Refused when a quote is never closed, a record is longer than a piece, or it is too wide. */
export function parseDelimited(name: string, text: string, ports: Ports): Result<Delimited, Issue> {
  const delimiter = detectDelimiter(text);
  const columns: string[][] = [];
  const widths: number[] = [];
  let fault: Issue | undefined;
  const add = (cells: readonly string[]) => {
    const record = widths.length;
    for (let j = columns.length; j < cells.length; j += 1)
      columns.push(new Array<string>(record).fill(""));
    for (let j = 0; j < columns.length; j += 1) columns[j]?.push(cells[j] ?? "");
    widths.push(cells.length);
  };
  // PapaParse reads a text in pieces too, though its types allow pieces for files only.
  Papa.parse<string[], File>(text as unknown as File, {
    delimiter,
    chunkSize: piece,
    complete: () => undefined,
    chunk: ({ data, errors, meta }, parser) => {
      // An open quote swallows the rest of the text; reading on would take it in again with every piece.
      if (data.length === 0 && meta.cursor < text.length) {
        const row = rowNumber(widths.length);
        fault = ingestIssue("longRecord", { file: name, row }, { row });
        return parser.abort();
      }
      fault = faultOf(name, { errors, data, before: widths.length, most: ports.columns });
      if (fault) return parser.abort();
      for (const cells of data) add(cells);
      ports.onProgress(text.length === 0 ? 1 : Math.min(1, meta.cursor / text.length));
    },
  });
  if (fault) return refuse(fault);
  return { ok: true, value: { table: { columns, widths }, delimiter }, remarks: [] };
}

type Piece = {
  readonly errors: readonly Papa.ParseError[];
  readonly data: readonly (readonly string[])[];
  readonly before: number;
  readonly most: number;
};

function faultOf(name: string, { errors, data, before, most }: Piece): Issue | undefined {
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open) {
    const row = rowNumber(before + (open.row ?? 0));
    return ingestIssue("unclosedQuote", { file: name, row }, { row });
  }
  const wide = data.findIndex(({ length }) => length > most);
  if (wide < 0) return undefined;
  const row = rowNumber(before + wide);
  const values = { row, found: data[wide]?.length ?? 0, most };
  return ingestIssue("tooManyColumns", { file: name, row }, values);
}
