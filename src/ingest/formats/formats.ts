import type { FormatReader } from "./format-reader.ts";

/**
 * The formats that can be read, the first that recognises a file takes it. A new format is one
 * line here and one reader; delimited text comes last, because any text may be that.
 */
export const formats: readonly FormatReader[] = [
  {
    recognises: ({ text }) => text.startsWith("{") || text.startsWith("["),
    load: async () => (await import("./json-format.ts")).readJsonContent,
  },
  {
    recognises: () => true,
    load: async () => (await import("./delimited-format.ts")).readDelimitedContent,
  },
];
