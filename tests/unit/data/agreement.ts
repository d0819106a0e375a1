import { existsSync, readFileSync } from "node:fs";
import { area } from "@turf/turf";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import clip from "polygon-clipping";
import { feature } from "topojson-client";
import type { AreaTopology } from "#domain/area/boundaries.ts";

/** The published map of 2022 (CBS/Kadaster), beside an ordinary clone it is absent. */
const realPath = "../shared/data/grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson";
export const realMapIsThere = existsSync(realPath);

/** What 2022 had and 2025 has not: Weesp went to Amsterdam, three others made Voorne aan Zee. */
const successors: Readonly<Record<string, string>> = {
  GM0457: "GM0363",
  GM0501: "GM1992",
  GM0530: "GM1992",
  GM0614: "GM1992",
};

type Shape = clip.MultiPolygon;

/** Intersection over union of each municipality with the real one, by code. */
export function agreementWithRealMap(topology: AreaTopology): ReadonlyMap<string, number> {
  const real = readReal();
  return new Map(
    feature(topology, topology.objects.municipalities).features.map(({ properties, geometry }) => {
      const ours = polygonsOf(geometry as Polygon | MultiPolygon) as Shape;
      const theirs = real.get(properties.code);
      if (!theirs) throw new Error(`${properties.code} is not on the map of 2022`);
      const common = size(clip.intersection(ours, theirs));
      return [properties.code, common / (size(ours) + size(theirs) - common)];
    }),
  );
}

function readReal(): ReadonlyMap<string, Shape> {
  const file = JSON.parse(readFileSync(realPath, "utf8")) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly statcode: string }
  >;
  const shapes = new Map<string, Shape>();
  for (const { properties, geometry } of file.features) {
    const code = successors[properties.statcode] ?? properties.statcode;
    shapes.set(code, [...(shapes.get(code) ?? []), ...(polygonsOf(geometry) as Shape)]);
  }
  return shapes;
}

/** The polygons of a shape, of one kind for both kinds. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Square metres. */
export function size(coordinates: Shape): number {
  return area({ type: "MultiPolygon", coordinates });
}
