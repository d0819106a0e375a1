import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import type { Limits } from "#ingest/limits.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import type { Result } from "#lib/result.ts";

/** Where the real files lie; they are not part of the project. */
export const realData = "../shared/data";

export function fromDisk(path: string): NamedBytes {
  return { name: basename(path), bytes: toBytes(readFileSync(path)) };
}

export function fromText(name: string, text: string): NamedBytes {
  return { name, bytes: toBytes(new TextEncoder().encode(text)) };
}

export function toBytes(view: Uint8Array): ArrayBuffer {
  return Uint8Array.from(view).buffer;
}

/** Adds files and protects what they hold as the page does, on a fixed day. */
export async function add(
  dataset: Dataset,
  files: readonly NamedBytes[],
  limits?: Partial<Limits>,
): Promise<Result<Dataset, Issue>> {
  const ports = { onProgress: () => undefined, today: "2026-11-25" as IsoDate, rules };
  const built = await buildDataset(dataset, [files], limits ? { ...ports, limits } : ports);
  return built.ok ? { ...built, value: built.value.dataset } : built;
}

/** As in the app: readers know the rules. */
const rules: ProtectRules = { ...defaultRules, reader: "threshold" };

/** As `add`, for files that must be accepted. */
export async function added(dataset: Dataset, ...files: readonly NamedBytes[]) {
  const result = await add(dataset, files);
  if (!result.ok) throw new Error(JSON.stringify(result.remarks));
  return result;
}

/** How often each code occurs. */
export function counts(remarks: readonly Issue[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { code } of remarks) found[code] = (found[code] ?? 0) + 1;
  return found;
}
