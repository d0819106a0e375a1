import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { readJson } from "./json/read-json.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { readShapes } from "./shapes/read-shapes.ts";
import type { ShapeFile } from "./shapes/shape.ts";
import { decodeText } from "./text/decode-text.ts";

/** The shapes in the bytes of a GeoJSON or TopoJSON file. */
export function readJsonFile(
  name: string,
  bytes: ArrayBuffer,
  limits: Pick<Limits, "depth" | "values"> = defaultLimits,
): Result<ShapeFile, Issue> {
  const json = readJson(name, decodeText(bytes).text, limits);
  return json.ok ? readShapes(name, json.value) : json;
}
