import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { foreignFormat, isBinary } from "./formats/foreign-format.ts";
import type { Content, FileHead, ReadPorts } from "./formats/format-reader.ts";
import { formats } from "./formats/formats.ts";
import { ingestIssue, refuse } from "./ingest-issue.ts";
import type { NamedBytes } from "./named-bytes.ts";
import { decodeText } from "./text/decode-text.ts";

/** Bytes by which a format is recognised. */
const headSize = 4096;

/** The content of a file, by the first format that recognises it. */
export async function readFile(
  file: NamedBytes,
  ports: Omit<ReadPorts, "readMember"> & {
    /** Whether it lies in an archive, in which no other archive may lie. */
    readonly within?: boolean;
  },
): Promise<Result<Content, Issue>> {
  const { name, bytes } = file;
  const where = { file: name };
  if (bytes.byteLength > ports.limits.bytes) {
    const megabytes = (size: number) => Math.ceil(size / 1e6);
    const values = { found: megabytes(bytes.byteLength), most: megabytes(ports.limits.bytes) };
    return refuse(ingestIssue("tooLarge", where, values));
  }
  const head = headOf(bytes);
  const format = formats.find(({ recognises }) => recognises(head));
  const last = format === formats.at(-1);
  const foreign = last
    ? (foreignFormat(head) ?? (isBinary(head) ? "binary" : undefined))
    : undefined;
  if (foreign) return refuse(ingestIssue("unsupported", where, { format: foreign }));
  if (head.text === "" && decodeText(bytes).text.trim() === "")
    return refuse(ingestIssue("empty", where));
  if (last && /^<(!doctype|html|\?xml|head|body|script)/i.test(head.text))
    return refuse(ingestIssue("htmlInstead", where));
  const read = await format?.load();
  if (!read) return refuse(ingestIssue("unsupported", where, { format: "binary" }));
  const { choices } = file;
  const readMember: NonNullable<ReadPorts["readMember"]> = (member) =>
    readFile(choices ? { ...member, choices } : member, {
      limits: ports.limits,
      onProgress: () => undefined,
      within: true,
    });
  return read(file, { ...ports, ...(ports.within ? {} : { readMember }) });
}

function headOf(bytes: ArrayBuffer): FileHead {
  // A cut through the middle of a letter must not make UTF-8 look like something else.
  let size = Math.min(headSize, bytes.byteLength);
  const view = new Uint8Array(bytes);
  while (size < bytes.byteLength && size > headSize - 4 && ((view[size] ?? 0) & 0xc0) === 0x80)
    size -= 1;
  const head = bytes.slice(0, size);
  return { bytes: new Uint8Array(head), text: decodeText(head).text.trimStart() };
}
