import type { Polygon } from "topojson-specification";
import { abroad } from "./dissolve-cells.ts";
import type { GazetteerPoint } from "./gazetteer.ts";
import {
  type MultiPolygon,
  type Ring,
  ringContains,
  ringSize,
  squareKilometres,
  toPlane,
} from "./plane.ts";
import { pieceOf, polygonTopology } from "./polygon-topology.ts";

/** Pieces smaller than this, without a settlement, are leftovers of the coast and not land of that municipality. */
const smallest = 6 / squareKilometres;

/** A piece of a municipality: its outer ring, then its holes, in the plane. */
export type Part = { readonly code: string; readonly rings: Ring[] };

/**
 * Gives every crumb (a small piece without a settlement of its own municipality) to the neighbour
 * with which it shares the longest border; a crumb without a neighbour becomes water,
 * one with a foreign neighbour goes abroad.
 * The largest piece of a municipality always stays.
 */
export function handOverCrumbs(
  shapes: ReadonlyMap<string, MultiPolygon>,
  points: readonly GazetteerPoint[],
): readonly Part[] {
  const parts = [...shapes].flatMap(([code, shape]) => shape.map((rings) => ({ code, rings })));
  const crumbs = new Set(findCrumbs(shapes, points));
  const pieces = polygonTopology(parts.map(({ rings }) => rings));
  const lengths = pieces.arcs.map(lengthOf);
  const owners = new Map<number, Part[]>();
  const arcsOf = (index: number) => arcs(pieceOf(pieces, index));
  parts.forEach((part, index) => {
    for (const arc of arcsOf(index)) owners.set(arc, [...(owners.get(arc) ?? []), part]);
  });
  return parts.flatMap((part, index): readonly Part[] => {
    if (!crumbs.has(part.rings)) return [part];
    const shared = new Map<string, number>();
    for (const arc of arcsOf(index)) {
      for (const { code } of (owners.get(arc) ?? []).filter(({ rings }) => !crumbs.has(rings))) {
        shared.set(code, (shared.get(code) ?? 0) + (lengths[arc] ?? 0));
      }
    }
    const heir = longest(shared);
    return heir === undefined ? [] : [{ code: heir, rings: part.rings }];
  });
}

/** The code with the largest length; of equal ones the lowest code. */
function longest(lengths: ReadonlyMap<string, number>): string | undefined {
  return [...lengths].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function* findCrumbs(
  shapes: ReadonlyMap<string, MultiPolygon>,
  points: readonly GazetteerPoint[],
): Generator<Ring[]> {
  for (const [code, shape] of shapes) {
    if (code === abroad) continue;
    const sizes = shape.map(([outer = []]) => Math.abs(ringSize(outer)));
    const largest = Math.max(...sizes);
    const own = points.filter((point) => point.code === code).map(({ at }) => toPlane(at));
    for (const [index, rings] of shape.entries()) {
      const size = sizes[index] ?? 0;
      const settled = own.some((spot) => ringContains(rings[0] ?? [], spot));
      if (size < largest && size < smallest && !settled) yield rings;
    }
  }
}

const arcs = ({ arcs: rings }: Polygon) => rings.flat().map((arc) => (arc < 0 ? ~arc : arc));

function lengthOf(arc: readonly (readonly number[])[]): number {
  return arc.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = arc[index] ?? [];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}
