import Papa from "papaparse";

/** Records of cells from a piece of text, and the text after them that belongs to the next record. */
export type Cut = {
  readonly records: readonly (readonly string[])[];
  readonly rest: string;
  /** Place among `records` of one whose quote is never closed. */
  readonly open: number | undefined;
};

export type CutText = (text: string, last: boolean) => Cut;

/**
 * Cuts text into records and cells as PapaParse does. Text without quotes, which most large files
 * are, needs no more than its line ends and delimiters; the rest is left to PapaParse itself.
 */
export function createCutter(delimiter: string, beginning: string): CutText {
  const newline = lineEnd(beginning);
  return (text, last) => (text.includes('"') ? quoted(text, last) : plain(text, last));
  function plain(text: string, last: boolean): Cut {
    const end = last ? text.length : text.lastIndexOf(newline);
    if (end < 0) return { records: [], rest: text, open: undefined };
    const lines = text.slice(0, end).split(newline);
    const records = lines.map((line) => line.split(delimiter));
    return { records, rest: last ? "" : text.slice(end + newline.length), open: undefined };
  }
  function quoted(text: string, last: boolean): Cut {
    const parser = new Papa.Parser({ delimiter, newline });
    const { data, errors, meta } = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>;
    const open = errors.find(({ code }) => code === "MissingQuotes");
    return {
      records: data,
      rest: last ? "" : text.slice(meta.cursor),
      open: last ? open?.row : undefined,
    };
  }
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
