import { gpx, kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import { decodeText } from "../text/decode-text.ts";
import type { ReadContent } from "./format-reader.ts";

/** KML and GPX. A document type is refused, since it may hold names that grow without end. */
export const readXmlContent: ReadContent = ({ name, bytes }) => {
  // Positions are searched for spaces in a time that is the square of how many there are in a row.
  const text = decodeText(bytes).text.replace(/\s{2,}/g, " ");
  const where = { file: name };
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return refuse(ingestIssue("badXml", where));
  const isGpx = /<gpx[\s>]/i.test(text.slice(0, 4096));
  let json: unknown;
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new SyntaxError(message);
      },
    });
    const document = parser.parseFromString(text, "text/xml") as unknown as Document;
    json = isGpx ? gpx(document) : kml(document);
  } catch {
    return refuse(ingestIssue("badXml", where));
  }
  const shapes = readShapes(name, json, isGpx ? "gpx" : "kml");
  return shapes.ok ? { ...shapes, value: { kind: "shapes", file: shapes.value } } : shapes;
};
