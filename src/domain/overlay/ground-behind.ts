import { orient2d } from "robust-predicates";
import { groundBelow, groundWestOf } from "./measure.ts";
import { type Outline, stride, writeEdge } from "./outline.ts";

/**
 * What one border edge adds to the ground that an outline shares with the area of the edge, once the
 * area at the north-east corner of the outline's box is known: square degrees, negative when it takes
 * away.
 *
 * Seen from that corner one walks south along the east side of the box, then west. Each edge met on
 * the way changes what is inside the area: on the first leg for the rows south of it, on the second
 * for the ground west of it.
 */
export function groundBehind(outline: Outline, ends: Float64Array, edge: number): number {
  const onEastSide = sideChange(outline, ends, edge);
  const level = ends[4 * edge + 1] === ends[4 * edge + 3];
  if (level) {
    const y = (ends[4 * edge + 1] as number) - outline.south;
    return onEastSide === 0 ? 0 : onEastSide * groundBelow(outline, y);
  }
  const own = new Float64Array(stride);
  writeEdge(own, 0, { ends, edge, box: outline });
  const width = outline.east - outline.west;
  const below = onEastSide === 0 ? 0 : onEastSide * groundBelow(outline, heightAt(own, width));
  clip(own, width);
  return below + groundWestOf(outline, own, 0);
}

/** y at which an edge has an x, or the end that comes nearest; relative to the box. */
function heightAt(
  [south = 0, north = 0, startX = 0, startY = 0, slope = 0]: Float64Array,
  x: number,
) {
  return Math.min(north, Math.max(south, startY + (x - startX) / slope));
}

/** Leaves of an edge the part between the west and east side of the box. */
function clip(own: Float64Array, width: number): void {
  const [south = 0, north = 0, startX = 0, startY = 0, slope = 0] = own;
  const southX = startX + (south - startY) * slope;
  const northX = startX + (north - startY) * slope;
  if (Math.min(southX, northX) >= 0 && Math.max(southX, northX) <= width) return;
  const west = slope === 0 ? south : heightAt(own, 0);
  const east = slope === 0 ? south : heightAt(own, width);
  own[0] = Math.min(west, east);
  own[1] = Math.max(west, east);
}

/**
 * How the area changes where the edge crosses the east side of the box south of its corner, walking
 * south: `1` into it, `-1` out of it, `0` when it does not cross. Exact, and with the same ties as
 * `areasLocator`: the side lies a hair's breadth further east, the corner far less further north.
 */
function sideChange({ east, north }: Outline, ends: Float64Array, edge: number): number {
  const ax = ends[4 * edge] as number;
  const bx = ends[4 * edge + 2] as number;
  if (ax > east === bx > east) return 0;
  const ay = ends[4 * edge + 1] as number;
  const by = ends[4 * edge + 3] as number;
  const eastwards = bx > ax;
  const turn = eastwards
    ? orient2d(ax, ay, bx, by, east, north)
    : orient2d(bx, by, ax, ay, east, north);
  const southOfCorner = turn < 0 || (turn === 0 && (eastwards ? by <= ay : ay <= by));
  if (!southOfCorner) return 0;
  return eastwards ? -1 : 1;
}
