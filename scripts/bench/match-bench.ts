import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IsoDate } from "#domain/iso-date.ts";
import { addFiles } from "#ingest/add-files.ts";
import { areaIndex } from "#ingest/areas/area-index.ts";
import { formerAreas } from "#ingest/areas/former-areas.ts";
import { matchName } from "#ingest/areas/match-area.ts";
import { parseTable, textOf } from "../data/read/parse-table.ts";
import type { BenchRow } from "./bench-row.ts";
import { embedded } from "./embedded.ts";

const data = "../shared/data";

/**
 * What is matched in the real files, and how many names would be taken for another municipality than
 * the code beside them: that must be none.
 */
export async function matchBench(): Promise<readonly BenchRow[]> {
  if (!existsSync(data)) {
    console.error(`match: skipped, ${data} is not there`);
    return [];
  }
  const base = embedded();
  let [matched, proposed, unmatched] = [0, 0, 0];
  const start = performance.now();
  for (const name of readdirSync(`${data}/csv`)) {
    const bytes = Uint8Array.from(readFileSync(`${data}/csv/${name}`)).buffer;
    const ports = { onProgress: () => undefined, today: "2026-01-01" as IsoDate };
    for (const { areas } of (await addFiles(base, [{ name, bytes }], ports)).verdicts) {
      matched += areas.methods.reduce((sum, each) => sum + each.areas, 0);
      proposed += areas.proposed;
      unmatched += areas.unmatched;
    }
  }
  const ms = performance.now() - start;
  const rows = namedRows();
  const index = areaIndex(base.areas, formerAreas(base.areas, base.reorganisations));
  // De Friese Meren is De Fryske Marren: the same municipality under its later name and code.
  const renamed = new Map<string, string>(
    base.reorganisations.flatMap(({ kind, from, to }) => (kind === "renaming" ? [[from, to]] : [])),
  );
  const taken = rows.flatMap(({ code, name }) => {
    const match = matchName(index, name);
    return match.kind === "area" ? [[code, renamed.get(code)].includes(match.code)] : [];
  });
  const count = (name: string, value: number): BenchRow => ({ name, value, unit: "areas" });
  return [
    count("areas matched in the real tables", matched),
    count("areas proposed in the real tables", proposed),
    count("areas not found in the real tables", unmatched),
    { name: "reading and matching the real tables", value: ms, unit: "ms" },
    count(`of ${rows.length} municipalities since 2010 found by name alone`, taken.length),
    count("false matches among these", taken.filter((right) => !right).length),
  ];
}

/** Every municipality there was since 2010, by code and by name as Statistics Netherlands writes it. */
function namedRows() {
  return parseTable(readFileSync(`${data}/cijfers/gemeentelijke_indeling.csv`, "utf8"))
    .filter((row) => (textOf(row, "einddatum") || "9999") > "2010-01-01")
    .map((row) => ({
      code: `GM${textOf(row, "gemeentecode")}`,
      name: textOf(row, "gemeentenaam"),
    }));
}
