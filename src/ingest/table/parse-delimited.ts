import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import type { TextPiece } from "../text/text-pieces.ts";
import { type Cut, createCutter } from "./cut-text.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import { personSign } from "./person-rows.ts";
import { type RawTable, rowNumber } from "./raw-table.ts";
import { createTable, type TableBuilder } from "./table-builder.ts";

export type Delimited = { readonly table: RawTable; readonly delimiter: string };

type Ports = {
  readonly columns: number;
  /** The sign between cells when its owner said so. */
  readonly delimiter?: string;
  /** 0 to 1, after each piece of the text. */
  readonly onProgress: (done: number) => void;
};

/** Characters that a record may have. */
const longest = 1_000_000;

/**
 * A delimited text as columns of cells, read piece by piece. Refused when a quote is never closed,
 * a record is longer than a million characters, it is too wide, or its first rows are about people:
 * then nothing after them is read.
 */
export function parseDelimited(
  name: string,
  pieces: Iterable<TextPiece>,
  ports: Ports,
): Result<Delimited, Issue> {
  const builder = createTable(ports.columns);
  let delimiter = ports.delimiter;
  let cut: ReturnType<typeof createCutter> | undefined;
  let rest = "";
  for (const { text, done } of pieces) {
    delimiter ??= detectDelimiter(text);
    // Half a line end would make all others count for less.
    cut ??= createCutter(delimiter, done < 1 ? text.replace(/\r$/, "") : text);
    const before = builder.size();
    const found = cut(rest + text, done === 1, builder);
    const fault = faultOf(name, found, { builder, before, most: ports.columns });
    if (fault) return refuse(fault);
    if (before === 0 && isAboutPeople(builder)) return refuse(personRemark(name, builder));
    rest = found.rest;
    ports.onProgress(done);
  }
  return {
    ok: true,
    value: { table: builder.table(), delimiter: delimiter ?? ";" },
    remarks: [],
  };
}

const isAboutPeople = (builder: TableBuilder) => personSign(builder.table()) !== undefined;

const personRemark = (file: string, builder: TableBuilder): Issue =>
  ingestIssue("personRows", { file }, { sign: personSign(builder.table()) ?? "" });

function faultOf(
  name: string,
  { rest, open }: Cut,
  { builder, before, most }: { builder: TableBuilder; before: number; most: number },
): Issue | undefined {
  // An open quote swallows the rest of the text; reading on would take it in again with every piece.
  if (builder.size() === before && rest.length > longest) {
    const row = rowNumber(before);
    return ingestIssue("longRecord", { file: name, row }, { row });
  }
  if (open !== undefined) {
    const row = rowNumber(before + open);
    return ingestIssue("unclosedQuote", { file: name, row }, { row });
  }
  const wide = builder.tooWide(before);
  if (!wide) return undefined;
  const row = rowNumber(wide.record);
  const values = { row, found: wide.width, most };
  return ingestIssue("tooManyColumns", { file: name, row }, values);
}
