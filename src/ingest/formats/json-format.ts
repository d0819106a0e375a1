import { readJsonFile } from "../read-json-file.ts";
import type { ReadContent } from "./format-reader.ts";

/** GeoJSON and TopoJSON. */
export const readJsonContent: ReadContent = ({ name, bytes }, { limits }) => {
  const read = readJsonFile(name, bytes, limits);
  return read.ok ? { ...read, value: { kind: "shapes", file: read.value } } : read;
};
