import Papa from "papaparse";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { defaultLimits } from "#ingest/limits.ts";
import { parseDelimited } from "#ingest/table/parse-delimited.ts";
import { readTable } from "#ingest/table/read-table.ts";
import { decodeText } from "#ingest/text/decode-text.ts";
import type { BenchRow } from "./bench-row.ts";
import { embedded } from "./embedded.ts";
import { median } from "./median.ts";

/** Rows of the generated table: so many days for every municipality. */
const rows = 200_000;
const runs = 3;

/**
 * Reading a table of 200,000 rows whole (text, dialect, roles, areas, days, numbers, protection)
 * beside what bare PapaParse needs to cut the same text into cells, in the same run.
 */
export function csvBench(): Promise<readonly BenchRow[]> {
  const dataset = embedded();
  const bytes = new TextEncoder().encode(generated(dataset)).buffer;
  const value = median(times(() => readWhole(bytes, dataset)));
  const baseline = median(times(() => cutOnly(bytes)));
  const name = `read a CSV of ${rows} rows into figures, beside bare PapaParse`;
  return Promise.resolve([{ name, value, unit: "ms", baseline, ratio: baseline / value }]);
}

function times(job: () => void): readonly number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
}

function readWhole(bytes: ArrayBuffer, { areas }: Dataset): void {
  const { text } = decodeText(bytes);
  const read = parseDelimited("bench.csv", text, {
    columns: defaultLimits.columns,
    onProgress: () => undefined,
  });
  if (!read.ok) throw new Error("the generated table could not be cut");
  const table = readTable("bench.csv", read.value.table, {
    areas,
    limits: defaultLimits,
    dutch: true,
  });
  if (!table.ok || table.value.records !== rows) throw new Error("not every row was read");
}

function cutOnly(bytes: ArrayBuffer): void {
  let count = 0;
  Papa.parse<string[], File>(new TextDecoder().decode(bytes) as unknown as File, {
    delimiter: ";",
    chunkSize: 1_000_000,
    complete: () => undefined,
    chunk: ({ data }) => {
      count += data.length;
    },
  });
  if (count < rows) throw new Error("PapaParse did not see every row");
}

function generated({ areas }: Dataset): string {
  const places = [...areas.values()].filter(({ level }) => level === "municipality");
  const lines = ["gemeentecode;gemeente;peildatum;aantal inschrijvingen;status"];
  for (let row = 0; row < rows; row += 1) {
    const place = places[row % places.length];
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(row / places.length)));
    const people = (row * 7919) % 4_000;
    const date = day.toISOString().slice(0, 10);
    lines.push(`${place?.code};${place?.name};${date};${people};definitief`);
  }
  return lines.join("\n");
}
