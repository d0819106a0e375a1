import type { Issue } from "#domain/issue.ts";
import { requestFile } from "#ingest/remote/request-file.ts";
import type { Result } from "#lib/result.ts";
import { createPorts } from "./remote-ports.ts";

/** A file from the web, asked for because the reader said so. */
export async function download(url: string, signal: AbortSignal): Promise<Result<File, Issue>> {
  const found = await requestFile(url, createPorts({ signal, onProgress: () => undefined }));
  if (!found.ok) return found;
  const { name, bytes } = found.value;
  return { ...found, value: new File([Uint8Array.from(bytes)], name) };
}
