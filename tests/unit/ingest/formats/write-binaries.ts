import { strToU8 } from "fflate";

/** A park of some hundred metres with its corner in degrees. */
export const ring = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.004, y],
    [x + 0.004, y + 0.002],
    [x, y + 0.002],
    [x, y],
  ],
];
export const parks = [
  { name: "De Eerste", x: 6.6, y: 52.85 },
  { name: "De Tweede", x: 6.7, y: 52.9 },
  { name: "De Dérde", x: 6.5, y: 52.95 },
];
/** A polygon as it lies in a GeoPackage. */
export function blobOf(points: readonly (readonly number[])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + 13 + 16 * points.length));
  view.setUint16(0, 0x4750);
  view.setUint8(3, 1);
  view.setUint8(8, 1);
  view.setUint32(9, 3, true);
  view.setUint32(13, 1, true);
  view.setUint32(17, points.length, true);
  for (const [i, [x = 0, y = 0]] of points.entries()) {
    view.setFloat64(21 + 16 * i, x, true);
    view.setFloat64(29 + 16 * i, y, true);
  }
  return new Uint8Array(view.buffer);
}

/** The parks as the .shp of a shapefile. */
export function shpOf(): Uint8Array {
  const record = 44 + 4 + 16 * 5;
  const view = new DataView(new ArrayBuffer(100 + parks.length * (8 + record)));
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  for (const [index, { x, y }] of parks.entries()) {
    const at = 100 + index * (8 + record);
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, record / 2);
    view.setInt32(at + 8, 5, true);
    for (const [i, bound] of [x, y, x + 0.004, y + 0.002].entries())
      view.setFloat64(at + 12 + 8 * i, bound, true);
    view.setInt32(at + 44, 1, true);
    view.setInt32(at + 48, 5, true);
    // Shapefiles turn the other way.
    for (const [i, [px = 0, py = 0]] of (ring(x, y)[0] ?? []).toReversed().entries()) {
      view.setFloat64(at + 56 + 16 * i, px, true);
      view.setFloat64(at + 64 + 16 * i, py, true);
    }
  }
  return new Uint8Array(view.buffer);
}

/** The table beside it, with names in UTF-8. */
export function dbfOf(write: (text: string) => Uint8Array = strToU8): Uint8Array {
  const fields = ["name", "tourism"];
  const [head, size] = [32 + 32 * fields.length + 1, 1 + 20 * fields.length];
  const bytes = new Uint8Array(head + size * parks.length + 1).fill(0x20, head);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, parks.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, size, true);
  for (const [i, field] of fields.entries()) {
    bytes.set(strToU8(field), 32 + 32 * i);
    view.setUint8(32 + 32 * i + 11, 0x43);
    view.setUint8(32 + 32 * i + 16, 20);
  }
  view.setUint8(head - 1, 0x0d);
  for (const [i, { name }] of parks.entries()) {
    bytes.set(write(name), head + size * i + 1);
    bytes.set(strToU8("camp_site"), head + size * i + 21);
  }
  view.setUint8(bytes.byteLength - 1, 0x1a);
  return bytes;
}
