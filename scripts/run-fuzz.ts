/**
 * `npm run fuzz [-- COUNT [FROM]]`: reads broken files without end; prints each that breaks the reader
 * with the number that makes it again. A million unless told otherwise.
 */
import { smallDataset } from "#tests/builders/dataset.ts";
import { fuzz } from "./fuzz/fuzz.ts";

const [count = 1_000_000, from = 0] = process.argv.slice(2).map(Number);
const batch = 5_000;
let broken = 0;
let slowest = 0;
for (let at = from; at < from + count; at += batch) {
  const report = await fuzz(smallDataset(), Math.min(batch, from + count - at), at);
  for (const { seed, name, message } of report.crashed) console.log(`${seed} ${name}: ${message}`);
  broken += report.crashed.length;
  if (report.slowest.time > slowest) {
    slowest = report.slowest.time;
    const { seed, name, time } = report.slowest;
    console.log(`slowest so far: ${time.toFixed(0)} ms, ${seed} ${name}`);
  }
  console.log(`${at + report.inputs - from} read, ${broken} broke`);
}
process.exitCode = broken === 0 && slowest < 2000 ? 0 : 1;
