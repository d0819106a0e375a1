import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import { mutate, randomOf } from "./mutate.ts";
import { type Seed, seeds } from "./seeds.ts";

export type FuzzReport = {
  readonly inputs: number;
  /** Seeds of inputs that threw instead of ending in a verdict. */
  readonly crashed: readonly {
    readonly seed: number;
    readonly name: string;
    readonly message: string;
  }[];
  /** The input that took longest, in milliseconds. */
  readonly slowest: { readonly seed: number; readonly name: string; readonly time: number };
  /** How many were read in spite of it. */
  readonly accepted: number;
};

const ports = {
  onProgress: () => undefined,
  today: "2026-11-26" as IsoDate,
  rules: { ...defaultRules, reader: "threshold" as const },
};

/** Reads so many broken files the way the app does, the same for the same numbers. */
export async function fuzz(dataset: Dataset, count: number, from = 0): Promise<FuzzReport> {
  const good = await seeds();
  const crashed: FuzzReport["crashed"][number][] = [];
  let slowest = { seed: from, name: "", time: 0 };
  let accepted = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const found: Seed = good[seed % good.length] ?? { name: "", bytes: new Uint8Array() };
    const { name } = found;
    const changed = mutate(found.bytes, randomOf(seed));
    const file = { name, bytes: Uint8Array.from(found.pack?.(changed) ?? changed).buffer };
    const start = performance.now();
    try {
      const { ok, remarks } = await buildDataset(dataset, [[file]], ports);
      if (ok) accepted += 1;
      else if (remarks.length === 0) throw new Error("refused without a reason");
    } catch (cause) {
      crashed.push({ seed, name, message: cause instanceof Error ? cause.message : String(cause) });
    }
    const time = performance.now() - start;
    if (time > slowest.time) slowest = { seed, name, time };
  }
  return { inputs: count, crashed, slowest, accepted };
}
