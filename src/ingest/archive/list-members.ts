/** A file in an archive, as the directory at the end of the archive describes it. */
export type Member = {
  readonly name: string;
  /** Bytes once unpacked, as the archive says; it may lie. */
  readonly size: number;
  readonly packed: number;
  /** 0 stored, 8 deflated; nothing else can be unpacked. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its own header begins. */
  readonly offset: number;
};

const endSign = 0x06054b50;
const memberSign = 0x02014b50;
const endSize = 22;
/** The header before the bytes of a member, without its name. */
const headerSize = 30;
/** The comment after the directory is at most this long. */
const longestComment = 65_535;

/**
 * The files in a zip archive, without unpacking any; `undefined` when the directory is damaged. Folders
 * are left out. An archive of more than 4 GB has another directory, and is refused before by its size.
 */
export function listMembers(bytes: Uint8Array): readonly Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: Member[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== memberSign) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    if (!name.endsWith("/"))
      members.push({
        name,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        encrypted: (flags & 1) !== 0,
        offset: view.getUint32(at + 42, true),
      });
    at = next;
  }
  return members;
}

/**
 * Whether two members share bytes. No program packs so; it makes a small archive grow without end
 * while every member by itself looks fair.
 */
export function overlap(members: readonly Member[]): boolean {
  const inOrder = members.toSorted((a, b) => a.offset - b.offset);
  return inOrder.some(({ offset }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && offset < before.offset + headerSize + before.packed;
  });
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === endSign) return at;
  return undefined;
}

/** Old archives write names in a code page of their own; Windows-1252 reads most letters rightly. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(utf8 ? "utf-8" : "windows-1252").decode(bytes);
  }
}
