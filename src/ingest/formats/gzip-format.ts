import { Gunzip } from "fflate";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { mostUnpacked } from "../limits.ts";
import type { ReadContent } from "./format-reader.ts";

const piece = 16_384;

/** One file that is packed with gzip; unpacked no further than the limit. */
export const readGzipContent: ReadContent = async ({ name, bytes }, { limits, readMember }) => {
  const where = { file: name };
  if (!readMember) return refuse(ingestIssue("nestedArchive", where));
  const most = mostUnpacked(bytes.byteLength, limits.bytes, limits);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const stream = new Gunzip((chunk) => {
    size += chunk.byteLength;
    if (size <= most) chunks.push(Uint8Array.from(chunk));
  });
  const packed = new Uint8Array(bytes);
  try {
    for (let at = 0; size <= most && at < packed.byteLength; at += piece)
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.byteLength);
  } catch {
    return refuse(ingestIssue("badArchive", where));
  }
  if (size > most) {
    const megabytes = (each: number) => Math.ceil(each / 1e6);
    const values = {
      found: megabytes(size),
      most: megabytes(most),
      count: 1,
      members: limits.members,
    };
    return refuse(ingestIssue("archiveTooLarge", where, values));
  }
  return readMember({
    name: name.replace(/\.gz$/i, ""),
    bytes: await new Blob(chunks).arrayBuffer(),
  });
};
