import { Inflate } from "fflate";
import type { Member } from "./list-members.ts";

/** Bytes handed to the unpacker at a time: what comes of them is looked at before more is read. */
const piece = 16_384;

/**
 * The bytes of a member; `undefined` when it is damaged, or grows larger than it said: nothing more
 * than it said is ever kept.
 */
export function unpack(bytes: Uint8Array, member: Member): Uint8Array<ArrayBuffer> | undefined {
  const packed = packedBytes(bytes, member);
  if (!packed || (member.method !== 0 && member.method !== 8)) return undefined;
  if (member.method === 0)
    return packed.byteLength === member.size ? Uint8Array.from(packed) : undefined;
  const found = new Uint8Array(member.size);
  const size = inflate(packed, (chunk, at) => {
    if (at + chunk.byteLength > found.byteLength) return false;
    found.set(chunk, at);
    return true;
  });
  return size === member.size ? found : undefined;
}

/**
 * Whether a member is as large as it says, found without keeping it. `look` sees the bytes piece by
 * piece, and ends it all with `false`.
 */
export function isHonest(
  bytes: Uint8Array,
  member: Member,
  look: (chunk: Uint8Array) => boolean = () => true,
): boolean {
  const packed = packedBytes(bytes, member);
  if (!packed) return false;
  if (member.method === 0) return packed.byteLength === member.size && look(packed);
  const size = inflate(packed, (chunk, at) => at + chunk.byteLength <= member.size && look(chunk));
  return size === member.size;
}

function packedBytes(bytes: Uint8Array, { offset, packed }: Member): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50)
    return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > view.byteLength ? undefined : bytes.subarray(start, start + packed);
}

/** Unpacked size in bytes; `undefined` when the data are damaged or `take` wants no more. */
function inflate(
  packed: Uint8Array,
  take: (chunk: Uint8Array, at: number) => boolean,
): number | undefined {
  let size = 0;
  let wanted = true;
  const stream = new Inflate((chunk) => {
    wanted &&= take(chunk, size);
    size += chunk.byteLength;
  });
  try {
    for (let at = 0; wanted && at < packed.byteLength; at += piece)
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.byteLength);
  } catch {
    return undefined;
  }
  return wanted ? size : undefined;
}
