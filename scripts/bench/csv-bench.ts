import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { BenchRow } from "./bench-row.ts";
import { embedded } from "./embedded.ts";
import { median } from "./median.ts";

const runs = 3;

/**
 * Reading tables whole (encoding, dialect, roles, areas, days, figures) beside what bare PapaParse
 * needs to cut the same bytes into cells, each in a process of its own. Every row has a figure.
 */
export async function csvBench(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "vakantieparkatlas-"));
  try {
    const job = await bundled(folder);
    return [200_000, 2_000_000].flatMap((count) => {
      const path = join(folder, `bench-${count}.csv`);
      const megabytes = write(path, count, embedded());
      return measured(job, path, { count, megabytes });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The job as one script, as the app is too: what compiles it on the way would be measured with it. */
async function bundled(folder: string): Promise<string> {
  const outDir = join(folder, "job");
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: "scripts/bench/csv-job.ts",
      outDir,
      target: "node20",
      copyPublicDir: false,
      emptyOutDir: true,
    },
    ssr: { noExternal: true },
  });
  return join(outDir, "csv-job.js");
}

type Table = { readonly count: number; readonly megabytes: number };

function measured(script: string, path: string, { count, megabytes }: Table): readonly BenchRow[] {
  const runOf = (job: "whole" | "bare") =>
    Array.from({ length: runs }, () => run(script, job, path));
  const [whole, bare] = [runOf("whole"), runOf("bare")];
  if (whole.some(({ rows }) => rows !== count)) throw new Error("not every row was read");
  if (bare.some(({ rows }) => rows < count)) throw new Error("PapaParse did not see every row");
  const value = median(whole.map(({ ms }) => ms));
  const baseline = median(bare.map(({ ms }) => ms));
  const what = `read a CSV of ${count} rows (${Math.round(megabytes)} MB)`;
  return [
    {
      name: `${what} into figures, beside bare PapaParse`,
      value,
      unit: "ms",
      baseline,
      ratio: baseline / value,
    },
    {
      name: `${what}: most memory of the process, the file included`,
      value: Math.max(...whole.map((each) => each.megabytes)),
      unit: "MB",
    },
  ];
}

type Measured = { readonly ms: number; readonly megabytes: number; readonly rows: number };

function run(script: string, job: "whole" | "bare", path: string): Measured {
  const command = [script, job, path];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as Measured;
}

/** Writes so many rows: every municipality on as many days as needed. Returns the megabytes. */
function write(path: string, rows: number, { areas }: Dataset): number {
  const places = [...areas.values()].filter(({ level }) => level === "municipality");
  const file = openSync(path, "w");
  let bytes = writeSync(file, `${header}\n`);
  let lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const place = places[row % places.length];
    const day = new Date(Date.UTC(2008, 0, 1 + Math.floor(row / places.length)));
    const people = (row * 7919) % 4_000;
    const date = day.toISOString().slice(0, 10);
    lines.push(
      `${place?.code};${place?.name};${date};${people};definitief;basisregistratie personen, peildatum`,
    );
    if (lines.length < 20_000 && row < rows - 1) continue;
    bytes += writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  }
  closeSync(file);
  return bytes / 1e6;
}

const header = "gemeentecode;gemeente;peildatum;aantal inschrijvingen;status;bron";
