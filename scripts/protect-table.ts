import { buildTable } from "./protect/build-table.ts";
import { makeReport } from "./protect/make-report.ts";
import { readCsv } from "./protect/read-csv.ts";
import { readLong } from "./protect/read-long.ts";
import { type ProtectOptions, readOptions, usage } from "./protect/read-options.ts";
import { summaryText, tableText } from "./protect/report-text.ts";

// Protects a table of counts, or audits one that was protected, with the protector and auditor of the app.

const read = readOptions(process.argv.slice(2));
if (read.kind === "run") {
  process.exitCode = run(read.options);
} else if (read.kind === "help") {
  console.log(usage);
} else {
  console.error(`${read.message}\n\n${usage}`);
  process.exitCode = 2;
}

function run(options: ProtectOptions): number {
  const file = readCsv(options.file);
  if ("wrong" in file) return refuse(file.wrong);
  const hierarchy = options.hierarchy === undefined ? undefined : readCsv(options.hierarchy);
  if (hierarchy && "wrong" in hierarchy) return refuse(hierarchy.wrong);
  const long = readLong(file);
  if ("wrong" in long) return refuse(long.wrong);
  const table = buildTable(long, hierarchy);
  if ("wrong" in table) return refuse(table.wrong);
  const report = makeReport(table, options);
  if (options.json) {
    console.log(JSON.stringify(report, null, 2));
  } else {
    console.log(tableText(report));
    console.error(`\n${summaryText(report)}`);
  }
  return report.audit.safe ? 0 : 1;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
