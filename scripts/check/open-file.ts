import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { NamedBytes } from "#ingest/named-bytes.ts";

/** Why a file cannot be opened, by the code of the system. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "het bestand bestaat niet",
  EISDIR: "dit is een map, geen bestand",
  EACCES: "u mag dit bestand niet lezen",
};

/** A file from the disk, or a sentence that says why not. */
export function openFile(path: string): NamedBytes | { readonly wrong: string } {
  try {
    return { name: basename(path), bytes: Uint8Array.from(readFileSync(path)).buffer };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    return { wrong: `Kan ${path} niet openen: ${unreadable[code] ?? String(cause)}.` };
  }
}
