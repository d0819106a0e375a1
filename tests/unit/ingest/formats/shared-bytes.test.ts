import { zipSync } from "fflate";
import { Builder } from "flatbuffers";
import { magicbytes } from "flatgeobuf/lib/mjs/constants.js";
import { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { buildHeader } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import { describe, expect, it } from "vitest";
import { quickCodes } from "../quickly.ts";
import { shpOf } from "./write-binaries.ts";

const positions = Array.from({ length: 20_000 }, (_, i) => [5 + i / 1e5, 52 + (i % 7) / 1e4]);

/** A .shp with one area of so many parts, each beginning at a position that is given. */
function shpWithParts(starts: readonly number[]): Uint8Array {
  const content = 44 + 4 * starts.length + 16 * positions.length;
  const view = new DataView(new ArrayBuffer(108 + content));
  new Uint8Array(view.buffer).set(shpOf().subarray(0, 100));
  view.setInt32(100, 1);
  view.setInt32(104, content / 2);
  view.setInt32(108, 5, true);
  view.setInt32(144, starts.length, true);
  view.setInt32(148, positions.length, true);
  for (const [i, start] of starts.entries()) view.setInt32(152 + 4 * i, start, true);
  for (const [i, [x = 0, y = 0]] of positions.entries()) {
    view.setFloat64(152 + 4 * starts.length + 16 * i, x, true);
    view.setFloat64(160 + 4 * starts.length + 16 * i, y, true);
  }
  return new Uint8Array(view.buffer);
}

/** A FlatGeobuf of one area in parts that are all the same bytes. */
function geobufOf(parts: number, ends: readonly number[]): Uint8Array {
  const builder = new Builder(1_000_000);
  const xy = Geometry.createXyVector(builder, positions.flat());
  const rings = Geometry.createEndsVector(builder, [...ends]);
  Geometry.startGeometry(builder);
  Geometry.addXy(builder, xy);
  Geometry.addEnds(builder, rings);
  Geometry.addType(builder, GeometryType.Polygon);
  const part = Geometry.endGeometry(builder);
  const all = Geometry.createPartsVector(
    builder,
    Array.from({ length: parts }, () => part),
  );
  Geometry.startGeometry(builder);
  Geometry.addParts(builder, all);
  Geometry.addType(builder, GeometryType.MultiPolygon);
  const whole = Geometry.endGeometry(builder);
  Feature.startFeature(builder);
  Feature.addGeometry(builder, whole);
  builder.finishSizePrefixed(Feature.endFeature(builder));
  const about = { geometryType: GeometryType.MultiPolygon, columns: null, envelope: null };
  const rest = { featuresCount: 1, indexNodeSize: 0, crs: null, title: null };
  const header = buildHeader({ ...about, ...rest, description: null, metadata: null }, 0);
  return Uint8Array.from([...magicbytes, ...header, ...builder.asUint8Array()]);
}

describe("bytes that are used over and over are refused", () => {
  it("as parts of a shapefile that go back and forth", async () => {
    const starts = Array.from({ length: 60_000 }, (_, i) => (i % 2 ? positions.length : 0));
    const bytes = zipSync({ "a.shp": shpWithParts(starts) });
    expect(await quickCodes("a.zip", bytes)).toContain("badShapefile");
    const good = zipSync({ "a.shp": shpWithParts([0, 10_000]) });
    expect(await quickCodes("a.zip", good)).not.toContain("badShapefile");
  });

  it("as parts of a FlatGeobuf that are the same", async () => {
    expect(await quickCodes("a.fgb", geobufOf(50_000, []))).toEqual(["badFlatGeobuf"]);
    expect(await quickCodes("a.fgb", geobufOf(2, []))).not.toContain("badFlatGeobuf");
  });

  it("as rings of a FlatGeobuf that go back and forth", async () => {
    const ends = Array.from({ length: 60_000 }, (_, i) => (i % 2 ? 0 : positions.length));
    expect(await quickCodes("a.fgb", geobufOf(1, ends))).toEqual(["badFlatGeobuf"]);
  });
});
