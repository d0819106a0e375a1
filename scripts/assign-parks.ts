import { assignParks } from "#domain/overlay/assign-parks.ts";
import { makeReport } from "./assign/make-report.ts";
import { readInputs } from "./assign/read-inputs.ts";
import { type AssignOptions, readOptions, usage } from "./assign/read-options.ts";
import { reportText } from "./assign/report-text.ts";

// Assigns the parks of one file to the municipalities of another, as the app does, and prints the result.

const read = readOptions(process.argv.slice(2));
if (read.kind === "run") {
  process.exitCode = run(read.options);
} else if (read.kind === "help") {
  console.log(usage);
} else {
  console.error(`${read.message}\n\n${usage}`);
  process.exitCode = 2;
}

function run({ json, ...files }: AssignOptions): number {
  const inputs = readInputs(files);
  if (!inputs.ok) {
    console.error(inputs.remarks.join("\n"));
    return 1;
  }
  const assignment = assignParks(inputs.value.areas, inputs.value.parks);
  const report = makeReport(inputs.value, assignment);
  console.log(json ? JSON.stringify(report, null, 2) : reportText(report));
  return 0;
}
