import { feature, mergeArcs, quantize } from "topojson-client";
import { filter, presimplify, simplify } from "topojson-simplify";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { AreaCode } from "#domain/area/area.ts";
import type { AreaTopology } from "#domain/area/boundaries.ts";
import { abroad } from "./dissolve-cells.ts";
import { findCrossings } from "./find-crossings.ts";
import { type Pieces, pieceOf } from "./polygon-topology.ts";
import { type Arc, smoothArc } from "./smooth-arc.ts";

/** Steps along each side of the country: 1 is some 30 metres. */
const quanta = 1e4;

/** Bends that span less than this are straightened: the area of their triangle, a quarter of a square kilometre in square degrees. */
const smallestBend = 3e-5;

/** Rounds of smoothing of the borders on land; the coast is not smoothed. */
const rounds = 2;

/**
 * One topology with one geometry per municipality, codes ascending, light enough to draw at once.
 * Borders are smoothed, simplified (Visvalingam) and rounded once for both neighbours; a line that
 * would cross another through that keeps its original course.
 */
export function drawTopology(pieces: Pieces, codes: readonly string[]): AreaTopology {
  const areas = gather(pieces, codes);
  const shared = sharedArcs(areas);
  const smooth = areas.arcs.map((arc, index) => (shared.has(index) ? smoothArc(arc, rounds) : arc));
  const light = atHome(
    simplify(presimplify({ ...areas, arcs: smooth as typeof areas.arcs }), smallestBend),
  );
  const original = atHome(areas).arcs;
  const kept = new Set<number>();
  for (;;) {
    const arcs = light.arcs.map((arc, index) => (kept.has(index) ? original[index] : arc) ?? arc);
    const drawn = quantize({ ...light, arcs }, quanta);
    const crossing = findCrossings(linesOf(drawn));
    if (crossing.length === 0) return drawn;
    const fresh = crossing.filter((arc) => !kept.has(arc));
    if (fresh.length === 0) throw new Error(`lines ${crossing.join(", ")} cross as they came`);
    for (const arc of fresh) kept.add(arc);
  }
}

/** The pieces of each municipality together, borders between them gone. */
function gather(pieces: Pieces, codes: readonly string[]): AreaTopology {
  const members = new Map<string, Polygon[]>();
  codes.forEach((code, index) => {
    const piece = pieceOf(pieces, index);
    members.set(code, [...(members.get(code) ?? []), piece]);
  });
  const geometries = [...members]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, parts]) => ({
      ...plain(mergeArcs(pieces, parts)),
      properties: { code: code as AreaCode },
    }));
  return {
    type: "Topology",
    arcs: pieces.arcs,
    objects: { municipalities: { type: "GeometryCollection", geometries } },
  };
}

/** Without what lies abroad, and without lines that only belonged to it; the same lines get the same number. */
function atHome(areas: AreaTopology): AreaTopology {
  const geometries = areas.objects.municipalities.geometries.filter(
    ({ properties }) => properties && "code" in properties && !isAbroad(properties.code),
  );
  const municipalities = { ...areas.objects.municipalities, geometries };
  return filter({ ...areas, objects: { municipalities } }, () => true) as AreaTopology;
}

const isAbroad = (code: string) => code === abroad;

/** A shape of one piece as a polygon: shorter, and the same to every reader. */
function plain({ arcs }: MultiPolygon): MultiPolygon | Polygon {
  const [only, ...more] = arcs;
  return only && more.length === 0
    ? { type: "Polygon", arcs: only }
    : { type: "MultiPolygon", arcs };
}

/** Numbers of the lines that two municipalities have in common. */
export function sharedArcs({ objects }: AreaTopology): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const shape of objects.municipalities.geometries) {
    for (const arc of arcNumbers(shape)) (seen.has(arc) ? shared : seen).add(arc);
  }
  return shared;
}

type Shape = AreaTopology["objects"]["municipalities"]["geometries"][number];

function arcNumbers(shape: Shape): readonly number[] {
  if (shape.type === "Polygon") return shape.arcs.flat().map(forward);
  return shape.type === "MultiPolygon" ? shape.arcs.flat(2).map(forward) : [];
}

/** A line that is walked backwards has the complement of its number. */
const forward = (arc: number) => (arc < 0 ? ~arc : arc);

/** Every line of a topology in degrees. */
export function linesOf(drawn: AreaTopology): readonly Arc[] {
  const lines = drawn.arcs.map((_, index) => ({ type: "LineString" as const, arcs: [index] }));
  const collection = { type: "GeometryCollection" as const, geometries: lines };
  return feature(drawn, collection).features.map(({ geometry }) =>
    geometry.type === "LineString" ? geometry.coordinates : [],
  );
}
