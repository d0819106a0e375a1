import { mergeArcs } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { AreaProperties, AreaTopology, Boundaries } from "#domain/area/boundaries.ts";
import { project } from "./camera.ts";

/** Left, top, right, bottom in Mercator radians. */
export type Box = readonly [number, number, number, number];

/** An area as rings of arcs; a negative number is the arc `~number` from end to start. */
export type AreaShape = {
  readonly code: AreaCode;
  readonly rings: readonly (readonly number[])[];
  readonly box: Box;
};

/** The drawn boundaries in Mercator radians, ready for any picture. */
export type AreaGeometry = {
  /** x and y in turns. */
  readonly arcs: readonly Float64Array[];
  readonly boxes: readonly Box[];
  /** Municipalities on both sides of every arc; one at the coast and at the frontier. */
  readonly sides: readonly (readonly AreaCode[])[];
  readonly municipalities: ReadonlyMap<AreaCode, AreaShape>;
  readonly provinces: ReadonlyMap<AreaCode, AreaShape>;
};

type Areas = ReadonlyMap<AreaCode, Area>;
const remembered = new WeakMap<Boundaries, { areas: Areas; geometry: AreaGeometry }>();

/** Projects the drawn boundaries, once per set of boundaries. */
export function areaGeometry(boundaries: Boundaries, areas: Areas): AreaGeometry {
  const known = remembered.get(boundaries);
  if (known?.areas === areas) return known.geometry;
  const geometry = computed(boundaries.drawn, areas);
  remembered.set(boundaries, { areas, geometry });
  return geometry;
}

function computed(topology: AreaTopology, areas: Areas): AreaGeometry {
  const arcs = topology.arcs.map((arc) => projected(arc, topology.transform));
  const boxes = arcs.map(boxOfArc);
  const sides: AreaCode[][] = arcs.map(() => []);
  const byProvince = new Map<AreaCode, Drawn[]>();
  const municipalities = new Map<AreaCode, AreaShape>();
  for (const geometry of topology.objects.municipalities.geometries) {
    if (!isDrawn(geometry)) continue;
    const { code } = geometry.properties;
    const shape = shapeOf(code, geometry, boxes);
    municipalities.set(code, shape);
    for (const arc of new Set(shape.rings.flat().map(unsigned))) sides[arc]?.push(code);
    const province = areas.get(code)?.parent;
    if (province) byProvince.set(province, [...(byProvince.get(province) ?? []), geometry]);
  }
  const provinces = new Map(
    [...byProvince].map(([code, parts]) => [
      code,
      shapeOf(code, mergeArcs(topology, parts), boxes),
    ]),
  );
  return { arcs, boxes, sides, municipalities, provinces };
}

type Drawn = (Polygon | MultiPolygon) & { readonly properties: AreaProperties };

function isDrawn(geometry: { type: unknown; properties?: object | undefined }): geometry is Drawn {
  const polygons = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return polygons && geometry.properties !== undefined && "code" in geometry.properties;
}

function shapeOf(
  code: AreaCode,
  geometry: Polygon | MultiPolygon,
  boxes: readonly Box[],
): AreaShape {
  const rings = ringsOf(geometry);
  const around = rings.flat().flatMap((arc) => boxes[unsigned(arc)] ?? []);
  const every = (edge: number) => around.filter((_, index) => index % 4 === edge);
  const box: Box = [
    Math.min(...every(0)),
    Math.min(...every(1)),
    Math.max(...every(2)),
    Math.max(...every(3)),
  ];
  return { code, rings, box };
}

const unsigned = (arc: number) => (arc < 0 ? ~arc : arc);

const ringsOf = (geometry: Polygon | MultiPolygon): readonly (readonly number[])[] =>
  geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();

/** Decodes the deltas of a quantised arc and projects it. */
function projected(
  arc: readonly (readonly number[])[],
  transform: AreaTopology["transform"],
): Float64Array {
  const points = new Float64Array(arc.length * 2);
  let x = 0;
  let y = 0;
  for (const [index, [dx = 0, dy = 0]] of arc.entries()) {
    x = transform ? x + dx : dx;
    y = transform ? y + dy : dy;
    const place = transform
      ? ([
          x * transform.scale[0] + transform.translate[0],
          y * transform.scale[1] + transform.translate[1],
        ] as const)
      : ([x, y] as const);
    points.set(project(place), index * 2);
  }
  return points;
}

function boxOfArc(points: Float64Array): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}
