import { expect } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, fromText, toBytes } from "./add.ts";

/** Milliseconds in which every file of a megabyte must have its verdict. */
const most = 2_000;

/**
 * What comes of reading a file, which must take no more than two seconds of this process: another
 * one on the same machine must not make a fault of it. What took longer is tried once more.
 */
export async function quickly<T>(read: () => Promise<T>, what?: string): Promise<T> {
  const first = await timed(read);
  const { result, spent } = first.spent < most ? first : await timed(read);
  expect(spent, what).toBeLessThan(most);
  return result;
}

async function timed<T>(read: () => Promise<T>) {
  const start = process.cpuUsage();
  const result = await read();
  const { user, system } = process.cpuUsage(start);
  return { result, spent: (user + system) / 1000 };
}

/** Codes of what is said of a file under a megabyte, within that time. */
export async function quickCodes(
  name: string,
  content: string | Uint8Array,
): Promise<readonly string[]> {
  expect(content.length).toBeLessThan(1_000_000);
  const file =
    typeof content === "string" ? fromText(name, content) : { name, bytes: toBytes(content) };
  const { remarks } = await quickly(() => add(smallDataset(), [file]));
  return remarks.map(({ code }) => code.replace("ingest.", ""));
}
