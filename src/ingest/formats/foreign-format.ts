import type { FileHead } from "./format-reader.ts";

/** Formats that we recognise but do not read; a key of the texts, `format.<name>`. */
export const foreignFormats = ["excel", "pdf", "image", "xml", "binary"] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

const signatures: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ["excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

/** The format by its signature; `undefined` for what may be read. */
export function foreignFormat({ bytes, text }: FileHead): ForeignFormat | undefined {
  const signed = signatures.find(([, sign]) => sign.every((byte, i) => bytes[i] === byte));
  if (signed) return signed[0];
  return /^<\?xml/i.test(text) && !/<html/i.test(text) ? "xml" : undefined;
}

/** Bytes that are no text, in a file that nothing recognises: text may hold a stray sign, these are full of them. */
export function isBinary({ text }: FileHead): boolean {
  let odd = 0;
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd += 1;
  }
  return odd * 100 > text.length;
}
