import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Delivery } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { Project, ProjectFile } from "#domain/project/project.ts";
import { readProject } from "#domain/project/read-project.ts";
import { writeProject } from "#domain/project/write-project.ts";
import type { Result } from "#lib/result.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** A project that was opened; a file that it does not carry has no bytes. */
export type Unpacked = {
  /** Without the data, which are in `files`. */
  readonly project: Project;
  readonly files: readonly (readonly (Blob | undefined)[])[];
};

/** Bytes of a project file that are still read: a text of this size fits in memory three times. */
const largest = 256_000_000;

/** A project file of these deliveries. */
export async function packProject(
  about: Omit<Project, "deliveries">,
  deliveries: readonly Delivery[],
  { data }: { readonly data: boolean },
): Promise<Blob> {
  const packed: ProjectFile[][] = [];
  for (const { files } of deliveries) {
    const entries: ProjectFile[] = [];
    for (const { bytes, ...about } of files) {
      const entry = { ...about, size: bytes.size, sha256: await hashOf(bytes) };
      entries.push(data ? { ...entry, data: toBase64(await bytesOf(bytes)) } : entry);
    }
    packed.push(entries);
  }
  return new Blob([writeProject({ ...about, deliveries: packed })], { type: "application/json" });
}

/**
 * The project in a file, with the bytes it carries. Refused as `readProject` refuses, as
 * `project.tooLarge`, and as `project.damaged` when bytes are not those that were saved.
 */
export async function unpackProject(file: Blob, name: string): Promise<Result<Unpacked, Issue>> {
  if (file.size > largest) return refused("tooLarge", name, { size: largest / 1_000_000 });
  const read = readProject(await file.text(), name);
  if (!read.ok) return read;
  const files: (Blob | undefined)[][] = [];
  for (const entries of read.value.deliveries) {
    const blobs: (Blob | undefined)[] = [];
    for (const entry of entries) {
      const bytes = entry.data === undefined ? undefined : fromBase64(entry.data);
      if (bytes && bytesToHex(sha256(bytes)) !== entry.sha256) {
        return refused("damaged", name, { part: entry.name });
      }
      blobs.push(bytes && new Blob([bytes]));
    }
    files.push(blobs);
  }
  const project = { ...read.value, deliveries: read.value.deliveries.map(withoutData) };
  return { ok: true, value: { project, files }, remarks: [] };
}

/** SHA-256 of bytes, read piece by piece so that a large file is never in memory as a whole. */
export async function hashOf(bytes: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = bytes.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    hash.update(piece.value);
  }
  return bytesToHex(hash.digest());
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

const withoutData = (entries: readonly ProjectFile[]): readonly ProjectFile[] =>
  entries.map(({ data: _, ...entry }) => entry);

function refused(
  code: string,
  name: string,
  values: Readonly<Record<string, string | number>>,
): Result<never, Issue> {
  const where = { file: name };
  const remark: Issue = {
    code: `project.${code}`,
    severity: "error",
    where,
    values: { ...where, ...values },
  };
  return { ok: false, remarks: [remark] };
}
