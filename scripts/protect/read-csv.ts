import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { issueText } from "#i18n/issue-text.ts";
import { defaultLimits } from "#ingest/limits.ts";
import { parseDelimited } from "#ingest/table/parse-delimited.ts";
import { cellAt } from "#ingest/table/raw-table.ts";
import { guessEncoding } from "#ingest/text/decode-text.ts";
import { textPieces } from "#ingest/text/text-pieces.ts";

/** A file with a header and records, all of text. */
export type CsvFile = {
  readonly headers: readonly string[];
  /** Cells by column, without the header. */
  readonly columns: readonly (readonly string[])[];
  readonly records: number;
};

/** Something about a file or command that its owner can put right. */
export type Wrong = { readonly wrong: string };

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "het bestand bestaat niet",
  EISDIR: "dit is een map, geen bestand",
  EACCES: "u mag dit bestand niet lezen",
};

/** Reads a CSV file as the app does: any delimiter, any usual encoding. Blank records are left out. */
export function readCsv(path: string): CsvFile | Wrong {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return { wrong: `${path}: ${unreadable[code] ?? "het bestand is niet te openen"}.` };
  }
  const name = basename(path);
  const { buffer } = new Uint8Array(bytes);
  const parsed = parseDelimited(name, textPieces(buffer, guessEncoding(buffer).encoding), {
    columns: defaultLimits.columns,
    onProgress: () => undefined,
  });
  if (!parsed.ok) {
    return { wrong: parsed.remarks.map((issue) => issueText(issue, "nl")).join(" ") };
  }
  const { columns } = parsed.value.table;
  const size = parsed.value.table.widths.length;
  const kept = [...Array(size).keys()].filter((record) =>
    columns.some((cells) => cellAt(cells, record).trim() !== ""),
  );
  const [header, ...records] = kept;
  if (header === undefined || records.length === 0) {
    return { wrong: `${name}: er staan geen rijen met aantallen in.` };
  }
  return {
    headers: columns.map((cells) => cellAt(cells, header).trim()),
    columns: columns.map((cells) => records.map((record) => cellAt(cells, record).trim())),
    records: records.length,
  };
}
