import type { FileHead } from "./format-reader.ts";

/** Formats that we recognise but do not read; a key of the texts, `format.<name>`. */
export const foreignFormats = [
  "zip",
  "excel",
  "pdf",
  "image",
  "geopackage",
  "shapefile",
  "xml",
  "binary",
] as const;
export type ForeignFormat = (typeof foreignFormats)[number];

const signatures: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x1f, 0x8b]],
  ["excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["geopackage", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ["shapefile", [0x00, 0x00, 0x27, 0x0a]],
];

/** The format by its signature, or `binary` for bytes that are no text; `undefined` for text. */
export function foreignFormat({ bytes, text }: FileHead): ForeignFormat | undefined {
  const signed = signatures.find(([, sign]) => sign.every((byte, i) => bytes[i] === byte));
  if (signed) {
    const [format] = signed;
    // Workbooks are zips of which the first part has a name that gives them away.
    return format === "zip" && /xl\/|\[Content_Types\]|opendocument/.test(text) ? "excel" : format;
  }
  if (/^<(\?xml|kml|gpx)/i.test(text) && !/<html/i.test(text)) return "xml";
  let odd = 0;
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13)) odd += 1;
  }
  // Text may hold a stray sign; bytes that are no text are full of them.
  return odd * 100 > text.length ? "binary" : undefined;
}
