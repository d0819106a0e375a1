import { ByteBuffer } from "flatbuffers";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { fromByteBuffer } from "flatgeobuf/lib/mjs/header-meta.js";
import { calcTreeSize } from "flatgeobuf/lib/mjs/packedrtree.js";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { readShapes } from "../shapes/read-shapes.ts";
import type { ReadContent } from "./format-reader.ts";
import { positionsIn } from "./honest-geobuf.ts";

/** FlatGeobuf: features in binary, with their fields. */
export const readFlatGeobufContent: ReadContent = async ({ name, bytes }) => {
  const features: unknown[] = [];
  try {
    if (!isWhole(new Uint8Array(bytes)))
      return refuse(ingestIssue("badFlatGeobuf", { file: name }));
    for await (const feature of deserialize(new Uint8Array(bytes))) features.push(feature);
  } catch {
    return refuse(ingestIssue("badFlatGeobuf", { file: name }));
  }
  const shapes = readShapes(name, { type: "FeatureCollection", features }, "flatgeobuf");
  return shapes.ok ? { ...shapes, value: { kind: "shapes", file: shapes.value } } : shapes;
};

const magic = 8;
const sizePrefix = 4;

/**
 * Whether header, index and features fill the file exactly: the reader goes on for ever in one that
 * is damaged. A position takes sixteen bytes, so there are fewer than bytes, with room for double use.
 */
function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerSize = view.getUint32(magic, true);
  if (magic + sizePrefix + headerSize > bytes.byteLength) return false;
  const buffer = new ByteBuffer(bytes);
  buffer.setPosition(magic);
  const { featuresCount, indexNodeSize } = fromByteBuffer(buffer);
  if (featuresCount < 1 || featuresCount > bytes.byteLength) return false;
  let at = magic + sizePrefix + headerSize;
  if (indexNodeSize > 0) at += calcTreeSize(featuresCount, indexNodeSize);
  let [count, positions] = [0, 0];
  while (at + sizePrefix <= bytes.byteLength) {
    const size = view.getUint32(at, true);
    if (size === 0) return false;
    buffer.setPosition(at);
    const geometry = Feature.getSizePrefixedRootAsFeature(buffer).geometry();
    positions += positionsIn(geometry, bytes.byteLength);
    if (positions > bytes.byteLength) return false;
    at += sizePrefix + size;
    count += 1;
  }
  return at === bytes.byteLength && count === featuresCount;
}
