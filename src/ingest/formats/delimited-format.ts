import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { parseDelimited } from "../table/parse-delimited.ts";
import type { RawTable } from "../table/raw-table.ts";
import { type DecodedText, decodeText } from "../text/decode-text.ts";
import type { ReadContent } from "./format-reader.ts";

/** Tables of text with semicolons, commas, tabs or bars between the cells. */
export const readDelimitedContent: ReadContent = ({ name, bytes }, { limits, onProgress }) => {
  const decoded = decodeText(bytes);
  const read = parseDelimited(name, decoded.text, { columns: limits.columns, onProgress });
  if (!read.ok) return read;
  const { table, delimiter } = read.value;
  const values = {
    encoding: decoded.encoding,
    delimiter: delimiter === "\t" ? "tab" : delimiter,
    records: table.widths.filter((_, record) => isFilled(table, record)).length,
    columns: table.columns.length,
  };
  return {
    ok: true,
    value: { kind: "tables", tables: [{ name, table, dutch: delimiter !== "," }] },
    remarks: [ingestIssue("readAs", { file: name }, values), ...guess(name, decoded)],
  };
};

function isFilled({ columns }: RawTable, record: number): boolean {
  return columns.some((cells) => (cells[record] ?? "").trim() !== "");
}

function guess(file: string, { encoding, reason }: DecodedText): readonly Issue[] {
  return reason === "mark" || reason === "strict"
    ? []
    : [ingestIssue("encodingGuessed", { file }, { encoding, reason })];
}
