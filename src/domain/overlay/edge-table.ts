import type { Position } from "geojson";
import type { AreaGeometry } from "../area/boundaries.ts";
import { closedLength, signedDoubleArea } from "./ring.ts";

/** All edges of a list of areas, in flat arrays. */
export type EdgeTable = {
  /** Four numbers per edge: x and y of its start, x and y of its end; the area lies to its left. */
  readonly ends: Float64Array;
  /** Per edge, the polygon it belongs to. */
  readonly partOf: Int32Array;
  /** Per polygon, the position of its area in the list. */
  readonly areaOf: Int32Array;
};

/**
 * The edges of areas, shells anticlockwise and holes clockwise whatever the file did.
 * Rings may lack their closing point; edges without length are left out.
 *
 * @throws RangeError when a coordinate is not a finite number
 */
export function edgeTable(areas: readonly AreaGeometry[]): EdgeTable {
  const polygons = areas.flatMap((area, index) =>
    polygonsOf(area).map((rings) => ({ rings, index })),
  );
  const room = polygons.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length, 0);
  const ends = new Float64Array(4 * room);
  const partOf = new Int32Array(room);
  let count = 0;
  for (const [part, { rings }] of polygons.entries()) {
    const from = count;
    count = writeRings(ends, count, rings);
    partOf.fill(part, from, count);
  }
  return {
    ends: ends.subarray(0, 4 * count),
    partOf: partOf.subarray(0, count),
    areaOf: Int32Array.from(polygons, ({ index }) => index),
  };
}

/** The polygons of a geometry: per polygon its shell and then its holes. */
export function polygonsOf(geometry: AreaGeometry): readonly (readonly Position[][])[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/**
 * Writes the edges of one polygon in the form of `EdgeTable.ends`.
 *
 * @param start number of edges written before
 * @returns the number of edges written so far
 * @throws RangeError when a coordinate is not a finite number
 */
export function writeRings(
  ends: Float64Array,
  start: number,
  rings: readonly (readonly Position[])[],
): number {
  let count = start;
  for (let place = 0; place < rings.length; place += 1) {
    const ring = rings[place] as Position[];
    const doubleArea = signedDoubleArea(ring);
    if (!Number.isFinite(doubleArea)) throw new RangeError("a coordinate is not a finite number");
    count = writeRing(ends, count, { ring, backwards: doubleArea > 0 !== (place === 0) });
  }
  return count;
}

/** @returns the number of edges written so far */
function writeRing(
  ends: Float64Array,
  start: number,
  { ring, backwards }: { readonly ring: readonly Position[]; readonly backwards: boolean },
): number {
  const length = closedLength(ring);
  const step = backwards ? length - 1 : 1;
  let count = start;
  let ax = ring[0]?.[0] as number;
  let ay = ring[0]?.[1] as number;
  for (let i = 0, to = 0; i < length; i += 1) {
    to += step;
    if (to >= length) to -= length;
    const corner = ring[to] as Position;
    const bx = corner[0] as number;
    const by = corner[1] as number;
    if (ax !== bx || ay !== by) {
      const at = 4 * count;
      ends[at] = ax;
      ends[at + 1] = ay;
      ends[at + 2] = bx;
      ends[at + 3] = by;
      count += 1;
    }
    ax = bx;
    ay = by;
  }
  return count;
}
