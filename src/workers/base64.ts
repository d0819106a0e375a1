/** A multiple of three, so that pieces can be joined; small enough to be arguments of a call. */
const piece = 3 * 8192;

/** Bytes as base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += piece) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + piece))));
  }
  return parts.join("");
}

/** The bytes of base64; `undefined` when the text is not that. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(text);
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
