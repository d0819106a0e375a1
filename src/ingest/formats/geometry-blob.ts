import type { Geometry, Position } from "geojson";

/** Bytes of the box in the header, by its code (OGC GeoPackage 1.3, 2.1.3). */
const boxes = [0, 32, 48, 48, 64] as const;

type Reader = { readonly view: DataView; at: number };

/** The geometry in a cell of a GeoPackage; `null` when it is empty. @throws RangeError when it is damaged */
export function readGeometryBlob(blob: Uint8Array): Geometry | null {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  if (view.getUint16(0) !== 0x4750) throw new RangeError("not a geometry of a GeoPackage");
  const flags = view.getUint8(3);
  if ((flags & 0x10) !== 0) return null;
  return readWkb({ view, at: 8 + (boxes[(flags >> 1) & 7] ?? 0) });
}

/** Well-known binary of OGC, with or without height and measure, which are left out. */
function readWkb(reader: Reader): Geometry {
  const little = reader.view.getUint8(reader.at) === 1;
  const code = reader.view.getUint32(reader.at + 1, little);
  reader.at += 5;
  const kind = (code & 0xffff) % 1000;
  const extra = ((code & 0xffff) >= 3000 ? 2 : (code & 0xffff) >= 1000 ? 1 : 0) + ewkbExtra(code);
  const take = { reader, little, size: 2 + extra };
  switch (kind) {
    case 1:
      return { type: "Point", coordinates: position(take) };
    case 2:
      return { type: "LineString", coordinates: list(take, () => position(take)) };
    case 3:
      return { type: "Polygon", coordinates: list(take, () => list(take, () => position(take))) };
    case 4:
      return { type: "MultiPoint", coordinates: many(take, "Point") };
    case 5:
      return { type: "MultiLineString", coordinates: many(take, "LineString") };
    case 6:
      return { type: "MultiPolygon", coordinates: many(take, "Polygon") };
    case 7:
      return { type: "GeometryCollection", geometries: list(take, () => readWkb(reader)) };
    default:
      throw new RangeError(`geometry of kind ${kind}`);
  }
}

const ewkbExtra = (code: number) =>
  ((code & 0x80000000) !== 0 ? 1 : 0) + ((code & 0x40000000) !== 0 ? 1 : 0);

type Take = { readonly reader: Reader; readonly little: boolean; readonly size: number };

function position({ reader, little, size }: Take): Position {
  const x = reader.view.getFloat64(reader.at, little);
  const y = reader.view.getFloat64(reader.at + 8, little);
  reader.at += 8 * size;
  return [x, y];
}

function list<Item>({ reader, little }: Take, item: () => Item): Item[] {
  const count = reader.view.getUint32(reader.at, little);
  reader.at += 4;
  // A damaged count must not ask for memory: every item takes at least one byte.
  if (count > reader.view.byteLength) throw new RangeError("more items than bytes");
  return Array.from({ length: count }, item);
}

type Simple = Extract<Geometry, { readonly coordinates: unknown }>;

function many<Kind extends Simple["type"]>(take: Take, kind: Kind) {
  return list(take, () => {
    const part = readWkb(take.reader);
    if (part.type !== kind) throw new RangeError(`a ${part.type} among ${kind}`);
    return (part as Extract<Simple, { readonly type: Kind }>).coordinates;
  }) as Extract<Simple, { readonly type: Kind }>["coordinates"][];
}
