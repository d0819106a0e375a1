import { isUtf8 } from "./is-utf8.ts";

/** An encoding that we guess, or a label of the Encoding Standard that its owner chose. */
export type TextEncoding = string;

/** How bytes are to be read as text, and why we think so. */
export type EncodingGuess = {
  readonly encoding: TextEncoding;
  /**
   * `mark`: the file says so; `pattern`: zeros in every other byte; `strict`: it is UTF-8 without a
   * fault; `invalid`: it is not UTF-8; `chosen`: its owner said so.
   */
  readonly reason: "mark" | "pattern" | "strict" | "invalid" | "chosen";
};

export type DecodedText = EncodingGuess & { readonly text: string };

/**
 * The encoding of bytes: what its owner chose, else a byte order mark, else the pattern of UTF-16,
 * else strict UTF-8, else Windows-1252, in which every byte means something. A choice that no
 * browser knows is not followed.
 */
export function guessEncoding(bytes: ArrayBuffer, chosen?: string): EncodingGuess {
  const known = chosen === undefined ? undefined : encodingName(chosen);
  if (known !== undefined) return { encoding: known, reason: "chosen" };
  const view = new Uint8Array(bytes);
  const [a, b, c] = view;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", reason: "mark" };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", reason: "mark" };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", reason: "mark" };
  const wide = widePattern(view);
  if (wide) return { encoding: wide, reason: "pattern" };
  return isUtf8(view)
    ? { encoding: "utf-8", reason: "strict" }
    : { encoding: "windows-1252", reason: "invalid" };
}

/** Bytes as text, in the encoding that they seem to be in. Never throws. */
export function decodeText(bytes: ArrayBuffer, chosen?: string): DecodedText {
  const guess = guessEncoding(bytes, chosen);
  const text = new TextDecoder(guess.encoding).decode(bytes);
  return { ...guess, text: decodedWell(text, guess.encoding) };
}

/** Decoded text with the signs that some versions of Node leave undone. */
export const decodedWell = (text: string, encoding: TextEncoding): string =>
  encoding === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, windowsSign) : text;

/** Signs 0x80 to 0x9f of Windows-1252, which some versions of Node leave as control signs. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windowsSign = (sign: string) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign;

function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
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
