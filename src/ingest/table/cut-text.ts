import Papa from "papaparse";
import type { TableBuilder } from "./table-builder.ts";

/** What is left of a piece of text after its records. */
export type Cut = {
  /** The text that belongs to the next record. */
  readonly rest: string;
  /** Place among the records of the piece of one whose quote is never closed. */
  readonly open: number | undefined;
};

export type CutText = (text: string, last: boolean, builder: TableBuilder) => Cut;

/**
 * Cuts text into records and cells as PapaParse does. Text without quotes, which most large files
 * are, needs no more than its line ends and delimiters and goes to its columns without becoming
 * text per cell; the rest is left to PapaParse itself.
 */
export function createCutter(delimiter: string, beginning: string): CutText {
  const newline = lineEnd(beginning);
  return (text, last, builder) => {
    const simple = delimiter.length === 1 && !text.includes('"');
    return simple ? plain(text, last, builder) : quoted(text, last, builder);
  };
  function plain(text: string, last: boolean, builder: TableBuilder): Cut {
    const end = last ? text.length : text.lastIndexOf(newline);
    if (end < 0) return { rest: text, open: undefined };
    scan(text, end, { delimiter, newline, builder });
    return { rest: last ? "" : text.slice(end + newline.length), open: undefined };
  }
  function quoted(text: string, last: boolean, builder: TableBuilder): Cut {
    const parser = new Papa.Parser({ delimiter, newline });
    const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
    const open = last ? errors.find(({ code }) => code === "MissingQuotes")?.row : undefined;
    for (const cells of data) builder.add(cells);
    return { rest: last ? "" : text.slice(meta.cursor), open };
  }
}

type Signs = {
  readonly delimiter: string;
  readonly newline: string;
  readonly builder: TableBuilder;
};

/** Takes all records of a text without quotes in, up to a place. */
function scan(text: string, end: number, { delimiter, newline, builder }: Signs) {
  const next = (sign: string, from: number) => {
    const at = text.indexOf(sign, from);
    return at < 0 || at > end ? end : at;
  };
  let from = 0;
  let cell = next(delimiter, 0);
  let record = next(newline, 0);
  while (cell < end || record < end) {
    if (cell < record) {
      builder.take(text, from, cell);
      from = cell + 1;
      cell = next(delimiter, from);
    } else {
      builder.take(text, from, record);
      builder.end();
      from = record + newline.length;
      record = next(newline, from);
    }
  }
  builder.take(text, Math.min(from, end), end);
  builder.end();
}

/** The line end of a text, judged by its beginning: the usual one, or the one that comes first. */
function lineEnd(beginning: string): "\n" | "\r" | "\r\n" {
  const text = beginning.slice(0, 1024 * 1024).replace(/"[\s\S]*?"/g, "");
  const returns = text.split("\r");
  const feed = text.indexOf("\n");
  if (returns.length === 1 || (feed >= 0 && feed < (returns[0]?.length ?? 0))) return "\n";
  const both = returns.filter((part) => part.startsWith("\n")).length;
  return both >= returns.length / 2 ? "\r\n" : "\r";
}
