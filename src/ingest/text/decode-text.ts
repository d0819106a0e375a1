/** Text with how it was written, and why we think so. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** `mark`: the file says so; `pattern`: zeros in every other byte; `invalid`: it is not UTF-8. */
  readonly reason: "mark" | "pattern" | "strict" | "invalid";
};

/**
 * Bytes as text: a byte order mark decides, else the pattern of UTF-16, else strict UTF-8, else
 * Windows-1252, in which every byte means something. Never throws.
 */
export function decodeText(bytes: ArrayBuffer): DecodedText {
  const view = new Uint8Array(bytes);
  const [a, b, c] = view;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode(view, "utf-8", "mark");
  if (a === 0xff && b === 0xfe) return decode(view, "utf-16le", "mark");
  if (a === 0xfe && b === 0xff) return decode(view, "utf-16be", "mark");
  const wide = widePattern(view);
  if (wide) return decode(view, wide, "pattern");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(view);
    return { text, encoding: "utf-8", reason: "strict" };
  } catch {
    const decoded = decode(view, "windows-1252", "invalid");
    return { ...decoded, text: decoded.text.replace(/[\u0080-\u009f]/g, windowsSign) };
  }
}

/** Signs 0x80 to 0x9f of Windows-1252, which some versions of Node leave as control signs. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windowsSign = (sign: string) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign;

function decode(
  view: Uint8Array,
  encoding: DecodedText["encoding"],
  reason: DecodedText["reason"],
): DecodedText {
  return { text: new TextDecoder(encoding).decode(view), encoding, reason };
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function widePattern(view: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(view.length, 2048) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (view[i] === 0) even += 1;
    if (view[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > 0.7 * pairs && even < 0.1 * pairs) return "utf-16le";
  if (even > 0.7 * pairs && odd < 0.1 * pairs) return "utf-16be";
  return undefined;
}
