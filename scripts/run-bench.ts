/** Every measured figure of the README: a table, or rows with `-- --json`. Builds first when there is no build. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { BenchRow } from "./bench/bench-row.ts";
import { browserBench } from "./bench/browser-bench.ts";
import { csvBench } from "./bench/csv-bench.ts";
import { matchBench } from "./bench/match-bench.ts";
import { overlayBench } from "./bench/overlay-bench.ts";
import { priorityBench } from "./bench/priority-bench.ts";
import { protectBench } from "./bench/protect-bench.ts";
import { sizeBench } from "./bench/size-bench.ts";

const json = process.argv.includes("--json");
const only = process.argv
  .find((argument) => argument.startsWith("--only="))
  ?.slice("--only=".length);

const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  size: async () => sizeBench(),
  browser: () => browserBench(),
  match: matchBench,
  overlay: overlayBench,
  csv: csvBench,
  priority: priorityBench,
  protect: protectBench,
};

if (!existsSync("dist/index.html")) {
  execFileSync("npx", ["tsx", "scripts/build-app.ts"], { stdio: ["ignore", "ignore", "inherit"] });
}
const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (only && only !== name) continue;
  if (!json) console.error(`measuring: ${name}`);
  rows.push(...(await bench()));
}
if (json) console.log(JSON.stringify(rows, null, 2));
else console.table(rows.map(shown));

function shown({ name, value, unit, baseline, ratio }: BenchRow) {
  const short = (number: number | undefined) =>
    number === undefined ? "" : Number(number.toPrecision(4));
  return { name, value: short(value), unit, baseline: short(baseline), ratio: short(ratio) };
}
