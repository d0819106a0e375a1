/**
 * Whether bytes are UTF-8 without a fault, as a strict `TextDecoder` judges it, but without making
 * text: most bytes of a table are plain letters and digits, which are looked at four at a time.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const whole = bytes.byteOffset % 4 === 0 ? Math.floor(bytes.length / 4) : 0;
  const words = new Int32Array(bytes.buffer, whole > 0 ? bytes.byteOffset : 0, whole);
  let at = 0;
  while (at < bytes.length) {
    if (at % 4 === 0) at = 4 * plainFrom(words, at / 4);
    if (at >= bytes.length) break;
    const length = signLength(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** The highest bit of four bytes: set in every byte that is no plain letter. */
const plainMask = 0x8080_8080 | 0;

/** The first four bytes from a place on that are not all plain. */
function plainFrom(words: Int32Array, from: number): number {
  let at = from;
  while (at < words.length && ((words[at] ?? 0) & plainMask) === 0) at += 1;
  return at;
}

/** Bytes of the sign at a place; 0 when it is not well formed (Unicode 16, table 3-7). */
function signLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const [low, high] = secondRange(first);
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function secondRange(first: number): readonly [low: number, high: number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  if (first === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
