import { choicesFor } from "#domain/delivery/file-choices.ts";
import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { parseDelimited } from "../table/parse-delimited.ts";
import type { RawTable } from "../table/raw-table.ts";
import { perWord } from "../table/remember.ts";
import { type EncodingGuess, guessEncoding } from "../text/decode-text.ts";
import { textPieces } from "../text/text-pieces.ts";
import type { ReadContent } from "./format-reader.ts";

/** Tables of text with semicolons, commas, tabs or bars between the cells. */
export const readDelimitedContent: ReadContent = (
  { name, bytes, choices },
  { limits, onProgress },
) => {
  const chosen = choicesFor(choices, name);
  const decoded = guessEncoding(bytes, chosen?.encoding);
  const read = parseDelimited(name, textPieces(bytes, decoded.encoding), {
    columns: limits.columns,
    ...(chosen?.delimiter && { delimiter: chosen.delimiter }),
    onProgress,
  });
  if (!read.ok) return read;
  const { table, delimiter } = read.value;
  const values = {
    encoding: decoded.encoding,
    delimiter: delimiter === "\t" ? "tab" : delimiter,
    records: filledRecords(table),
    columns: table.columns.length,
  };
  return {
    ok: true,
    value: {
      kind: "tables",
      tables: [
        {
          name,
          table,
          dutch: delimiter !== ",",
          written: { format: "csv", text: { ...decoded, delimiter } },
        },
      ],
    },
    remarks: [ingestIssue("readAs", { file: name }, values), ...guess(name, decoded)],
  };
};

/** Records with text in them. */
function filledRecords({ columns, widths }: RawTable): number {
  const filled = columns.map((column) => perWord(column, (text) => text.trim() !== ""));
  let count = 0;
  for (let record = 0; record < widths.length; record += 1)
    if (filled.some((isFilled) => isFilled(record))) count += 1;
  return count;
}

function guess(file: string, { encoding, reason }: EncodingGuess): readonly Issue[] {
  return reason === "mark" || reason === "strict" || reason === "chosen"
    ? []
    : [ingestIssue("encodingGuessed", { file }, { encoding, reason })];
}
