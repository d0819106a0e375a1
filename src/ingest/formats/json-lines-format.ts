import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readJson } from "../json/read-json.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import { decodeText } from "../text/decode-text.ts";
import type { ReadContent } from "./format-reader.ts";

/** What RFC 8142 puts before each text. */
const recordSeparator = "\u001e";

/** GeoJSON with one feature a line (newline-delimited, or as a text sequence of RFC 8142). */
export const readJsonLinesContent: ReadContent = ({ name, bytes }, { limits }) => {
  const features: unknown[] = [];
  const lines = decodeText(bytes).text.replaceAll(recordSeparator, "\n").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = readJson(name, line, limits);
    if (!read.ok) {
      const row = index + 1;
      const [fault] = read.remarks;
      return fault?.code === "ingest.badJson"
        ? refuse(ingestIssue("badJson", { file: name, row }, { row }))
        : read;
    }
    features.push(read.value);
  }
  const shapes = readShapes(name, { type: "FeatureCollection", features }, "ndjson");
  return shapes.ok ? { ...shapes, value: { kind: "shapes", file: shapes.value } } : shapes;
};
