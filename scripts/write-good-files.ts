/**
 * `npx tsx scripts/write-good-files.ts`: the good files in `tests/fixtures/good/written`. All say the
 * same, each in another way: every pair of an encoding, a delimiter, a decimal sign, a line end and a
 * shape of headers is in one of them.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { writeOds, writeXlsx } from "hucre";
import { encodings, nameOf, pairwise, shapes, textOf, ways } from "./testing/written-ways.ts";

const folder = "tests/fixtures/good/written";
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const way of pairwise(ways)) {
  const bytes = encodings[way.encoding](textOf(way));
  writeFileSync(`${folder}/${nameOf(way)}`, bytes);
}
for (const [shape, rows] of Object.entries(shapes)) {
  const sheets = [{ name: "Tabel 1", rows: rows.map((row) => [...row]) }];
  writeFileSync(`${folder}/${shape}.xlsx`, await writeXlsx({ sheets }));
  writeFileSync(`${folder}/${shape}.ods`, await writeOds({ sheets }));
}
