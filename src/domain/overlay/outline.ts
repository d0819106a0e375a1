import type { AreaGeometry } from "../area/boundaries.ts";
import { polygonsOf, writeRings } from "./edge-table.ts";

/**
 * One shape, prepared for measuring on the plane of its coordinates: degrees, as if they were metres.
 *
 * Its edges are kept relative to the south-west corner of its box and ordered by where they begin in
 * the south. Level edges are left out: no ground lies west of them.
 */
export type Outline = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly count: number;
  /** Per edge `stride` numbers. */
  readonly edges: Float64Array;
};

/** Numbers per edge: lowest y, highest y, x and y of its start, x per y, `1` upwards or `-1` downwards. */
export const stride = 6;

/**
 * Prepares a shape. Its rings may run either way and may lack their closing point.
 *
 * @throws RangeError when a coordinate is not a finite number
 */
export function outlineOf(geometry: AreaGeometry): Outline {
  const polygons = polygonsOf(geometry);
  let corners = 0;
  for (const rings of polygons) for (const ring of rings) corners += ring.length;
  const ends = new Float64Array(4 * corners);
  let written = 0;
  for (const rings of polygons) written = writeRings(ends, written, rings);
  const box = boxOf(ends, written);
  const order = northwards(ends, written);
  const edges = new Float64Array(stride * order.length);
  for (let i = 0; i < order.length; i += 1) {
    writeEdge(edges, stride * i, { ends, edge: order[i] as number, box });
  }
  return { ...box, count: order.length, edges };
}

function boxOf(ends: Float64Array, count: number) {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  // Every corner is the start of an edge.
  for (let at = 0; at < 4 * count; at += 4) {
    const x = ends[at] as number;
    const y = ends[at + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west, south, east, north };
}

/** The edges that are not level, by where they begin in the south. */
function northwards(ends: Float64Array, count: number): readonly number[] {
  const edges: number[] = [];
  for (let edge = 0; edge < count; edge += 1) {
    if (ends[4 * edge + 1] !== ends[4 * edge + 3]) edges.push(edge);
  }
  return edges.sort((one, other) => lowest(ends, one) - lowest(ends, other));
}

function lowest(ends: Float64Array, edge: number): number {
  return Math.min(ends[4 * edge + 1] as number, ends[4 * edge + 3] as number);
}

/** An edge of an edge table, and the box to whose south-west corner it is made relative. */
export type PlacedEdge = {
  readonly ends: Float64Array;
  readonly edge: number;
  readonly box: { readonly west: number; readonly south: number };
};

/** Writes one edge that is not level in the form of `Outline.edges`. */
export function writeEdge(edges: Float64Array, at: number, { ends, edge, box }: PlacedEdge): void {
  const ax = (ends[4 * edge] as number) - box.west;
  const ay = (ends[4 * edge + 1] as number) - box.south;
  const bx = (ends[4 * edge + 2] as number) - box.west;
  const by = (ends[4 * edge + 3] as number) - box.south;
  edges[at] = Math.min(ay, by);
  edges[at + 1] = Math.max(ay, by);
  edges[at + 2] = ax;
  edges[at + 3] = ay;
  edges[at + 4] = (bx - ax) / (by - ay);
  edges[at + 5] = by > ay ? 1 : -1;
}
