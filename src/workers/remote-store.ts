import { clear, createStore, set, values } from "idb-keyval";
import { type IsoDate, parseIsoDate } from "#domain/iso-date.ts";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";
import type { RemoteName } from "./remote-worker.ts";

/** A fetched file as it lies in this browser. */
export type KeptFile = {
  readonly source: RemoteName;
  /** Day of the fetch. */
  readonly date: IsoDate;
  readonly file: RemoteFile;
};

const version = 1;
const open = () => createStore("vakantieparkatlas", "remote");

/** Keeps a file for next time, one per source. Rejects when the browser has no room or forbids it. */
export function keepFile(kept: KeptFile): Promise<void> {
  return set(kept.source, { ...kept, version }, open());
}

/** All that is kept; what an older edition wrote in another shape is left out. */
export async function keptFiles(): Promise<readonly KeptFile[]> {
  const found: readonly unknown[] = await values(open());
  return found.filter(isKept);
}

/** Empties the store. */
export function forgetFiles(): Promise<void> {
  return clear(open());
}

function isKept(value: unknown): value is KeptFile {
  if (typeof value !== "object" || value === null) return false;
  const kept = value as Partial<KeptFile> & { readonly version?: unknown };
  return (
    kept.version === version &&
    typeof kept.file?.text === "string" &&
    typeof kept.file.name === "string" &&
    parseIsoDate(String(kept.date)) !== undefined
  );
}
