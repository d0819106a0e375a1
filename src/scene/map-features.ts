import type { Feature, FeatureCollection, Position } from "geojson";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { AreaGeometry, AreaShape } from "./area-geometry.ts";
import { type BorderKind, borderKind } from "./borders.ts";
import { unproject } from "./camera.ts";

/** The drawn areas as GeoJSON, each with its code, for a renderer that projects by itself. */
export function areaFeatures(
  geometry: AreaGeometry,
  level: Area["level"] | undefined,
): FeatureCollection {
  const shapes = level === "province" ? geometry.provinces : geometry.municipalities;
  return {
    type: "FeatureCollection",
    features: [...shapes.values()].map((shape) => areaFeature(geometry, shape)),
  };
}

/** Every ring is an outer ring by itself; the winding tells holes, which the fill rule leaves open. */
function areaFeature({ arcs }: AreaGeometry, { code, rings }: AreaShape): Feature {
  const lines = rings.map((ring) =>
    ring.flatMap((arc) => {
      const points = positions(arcs[arc < 0 ? ~arc : arc]);
      return arc < 0 ? points.reverse() : points;
    }),
  );
  return { type: "Feature", properties: { code }, geometry: polygonsOf(lines) };
}

/** Puts rings that wind the other way into the polygon before them, as topologies store them. */
function polygonsOf(rings: readonly Position[][]): Feature["geometry"] {
  const [first] = rings;
  const outward = first ? Math.sign(windingOf(first)) : 1;
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && Math.sign(windingOf(ring)) !== outward) last.push(ring);
    else polygons.push([ring]);
  }
  return { type: "MultiPolygon", coordinates: polygons };
}

function windingOf(ring: readonly Position[]): number {
  let sum = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

function positions(points: Float64Array = new Float64Array()): Position[] {
  const found: Position[] = [];
  for (let at = 0; at < points.length; at += 2) {
    found.push([...unproject([points[at] ?? 0, points[at + 1] ?? 0])]);
  }
  return found;
}

type BorderInput = {
  readonly geometry: AreaGeometry;
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly figures: ChoroplethView["figures"];
  readonly fills: ChoroplethView["fills"];
};

/** Every border once, with its kind. */
export function borderFeatures(input: BorderInput): FeatureCollection {
  const lines = new Map<BorderKind, Position[][]>();
  const { geometry, areas, fills, figures } = input;
  const byProvince = figures[0]?.area.level === "province";
  for (const [arc, codes] of geometry.sides.entries()) {
    const kind = borderKind(codes, { areas, fills, byProvince });
    if (kind) lines.set(kind, [...(lines.get(kind) ?? []), positions(geometry.arcs[arc])]);
  }
  return {
    type: "FeatureCollection",
    features: [...lines].map(([kind, coordinates]) => ({
      type: "Feature",
      properties: { kind },
      geometry: { type: "MultiLineString", coordinates },
    })),
  };
}
