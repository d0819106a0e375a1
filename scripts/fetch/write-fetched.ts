import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";

/**
 * Writes a fetched file and its `source.json` to a folder, whole or not at all: all is written
 * beside it first, and takes its place only when it is complete.
 */
export async function writeFetched(
  folder: string,
  { name, text, records, about, origin }: RemoteFile,
  date: string,
): Promise<void> {
  const fresh = `${folder}.new`;
  const old = `${folder}.old`;
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source = { ...origin, date, about, file: name, records, bytes: bytes.byteLength, sha256 };
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, name), bytes);
  await writeFile(join(fresh, "source.json"), `${JSON.stringify(source, null, 2)}\n`);
  await moveAside(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

async function moveAside(folder: string, old: string): Promise<void> {
  try {
    await rename(folder, old);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
  }
}
