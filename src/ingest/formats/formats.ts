import type { FileHead, FormatReader } from "./format-reader.ts";

const starts =
  (...sign: readonly number[]) =>
  ({ bytes }: FileHead) =>
    sign.every((byte, i) => bytes[i] === byte);

/** One feature a line: the first line is a whole value, and there is more behind it. */
function isLines({ text }: FileHead): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/, 2);
  return (
    text.startsWith("\u001e") ||
    (/^\{\s*"type":\s*"Feature"\s*,/.test(text) && !text.includes("\n") && text.length > 4000) ||
    (/^\{.*\}$/.test(first.trim()) && second.startsWith("{")) ||
    (/^\{"type":\s*"Feature"/.test(text) && /\}\s*\r?\n\s*\{"type":\s*"Feature"/.test(text))
  );
}

/**
 * The formats that can be read, the first that recognises a file takes it. A new format is one
 * line here and one reader; delimited text comes last, because any text may be that.
 */
export const formats: readonly FormatReader[] = [
  {
    recognises: starts(0x50, 0x4b, 0x03, 0x04),
    load: async () => (await import("./zip-format.ts")).readZipContent,
  },
  {
    recognises: starts(0x1f, 0x8b),
    load: async () => (await import("./gzip-format.ts")).readGzipContent,
  },
  {
    recognises: starts(0x53, 0x51, 0x4c, 0x69, 0x74, 0x65),
    load: async () => (await import("./geopackage-format.ts")).readGeoPackageContent,
  },
  {
    recognises: starts(0x66, 0x67, 0x62),
    load: async () => (await import("./flat-geobuf-format.ts")).readFlatGeobufContent,
  },
  {
    recognises: starts(0x00, 0x00, 0x27, 0x0a),
    load: async () => {
      const { readShapefile } = await import("./shapefile-format.ts");
      return ({ name, bytes }) => readShapefile(name, new Map([["shp", bytes]]));
    },
  },
  {
    recognises: ({ text }) => /^<(\?xml|kml|gpx|!)/i.test(text) && /<(kml|gpx)[\s>]/i.test(text),
    load: async () => (await import("./xml-format.ts")).readXmlContent,
  },
  {
    recognises: isLines,
    load: async () => (await import("./json-lines-format.ts")).readJsonLinesContent,
  },
  {
    recognises: ({ text }) => text.startsWith("{") || text.startsWith("["),
    load: async () => (await import("./json-format.ts")).readJsonContent,
  },
  {
    recognises: () => true,
    load: async () => (await import("./delimited-format.ts")).readDelimitedContent,
  },
];
