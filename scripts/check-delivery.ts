import { withShapefiles } from "#ingest/shapes/with-shapefiles.ts";
import { areasOfYear } from "./check/areas-of-year.ts";
import { checkFile } from "./check/check-file.ts";
import { loadBase } from "./check/load-base.ts";
import { openFile } from "./check/open-file.ts";
import { type CheckOptions, readOptions, usage } from "./check/read-options.ts";
import { verdictJson } from "./check/verdict-json.ts";
import { outcomeText, verdictText } from "./check/verdict-text.ts";

// Says in a terminal what the app would make of a delivery, for a supplier or a pipeline.

const read = readOptions(process.argv.slice(2));
if (read.kind === "run") {
  process.exitCode = await run(read.options);
} else if (read.kind === "help") {
  console.log(usage);
} else {
  process.exitCode = refuse(`${read.message}\n\n${usage}`);
}

async function run({ files, areas, year, json }: CheckOptions): Promise<number> {
  const opened = [...files, ...(areas === undefined ? [] : [areas])].map(openFile);
  const wrong = opened.flatMap((file) => ("wrong" in file ? [file.wrong] : []));
  if (wrong.length > 0) return refuse(wrong.join("\n"));
  const all = opened.flatMap((file) => ("wrong" in file ? [] : [file]));
  const loaded = await loadBase(areas === undefined ? undefined : all.pop());
  if ("wrong" in loaded) return refuse(loaded.wrong);
  const own = loaded.boundaries.year;
  const base = year === undefined || year === own ? loaded : areasOfYear(loaded, year);
  if (!base) {
    return refuse(
      `--year ${year}: de grenzen zijn van ${own ?? "een onbekend jaar"}, en de indeling van ${year} is niet bekend. Geef met --areas de gemeentegrenzen van ${year}.`,
    );
  }
  const verdicts = [];
  for (const file of withShapefiles(all)) verdicts.push(...(await checkFile(base, file)));
  const issues = verdicts.flatMap((verdict) => verdict.issues);
  console.log(
    json
      ? JSON.stringify(verdicts.map(verdictJson), null, 2)
      : [...verdicts.map(verdictText), outcomeText(issues)].join("\n\n"),
  );
  return issues.some(({ severity }) => severity !== "info") ? 1 : 0;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
