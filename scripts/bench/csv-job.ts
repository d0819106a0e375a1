/** One measurement in a process of its own: `csv-job whole|bare FILE`. Prints `{ ms, megabytes, rows }`. */

import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { areaIndex } from "#ingest/areas/area-index.ts";
import { defaultLimits } from "#ingest/limits.ts";
import { parseDelimited } from "#ingest/table/parse-delimited.ts";
import { readTable } from "#ingest/table/read-table.ts";
import { guessEncoding } from "#ingest/text/decode-text.ts";
import { textPieces } from "#ingest/text/text-pieces.ts";
import { embedded } from "./embedded.ts";

const [, , job, path = ""] = process.argv;
const { areas } = embedded();
// Read as one block of its own, as a browser hands over a file.
const { buffer } = readFileSync(path);
const start = performance.now();
const rows = job === "bare" ? cutOnly() : readWhole();
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1000, rows }));

function readWhole(): number {
  const read = parseDelimited("bench.csv", textPieces(buffer, guessEncoding(buffer).encoding), {
    columns: defaultLimits.columns,
    onProgress: () => undefined,
  });
  if (!read.ok) throw new Error("the generated table could not be cut");
  const context = { index: areaIndex(areas), limits: defaultLimits, dutch: true };
  const table = readTable("bench.csv", read.value.table, context);
  if (!table.ok) throw new Error(`not read: ${JSON.stringify(table.remarks.slice(0, 3))}`);
  return table.value.records;
}

function cutOnly(): number {
  let count = 0;
  const text = new TextDecoder().decode(buffer);
  Papa.parse<string[], File>(text as unknown as File, {
    delimiter: ";",
    chunkSize: 1_000_000,
    complete: () => undefined,
    chunk: ({ data }) => {
      count += data.length;
    },
  });
  return count;
}
