import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import clip from "polygon-clipping";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type MultiPolygon, type Ring, type Spot, toPlane } from "./plane.ts";

const require = createRequire(import.meta.url);

/** Our hand-drawn open water, and the islands and polders in it (`water.json`), in degrees. */
export type Water = {
  readonly polygons: readonly { readonly ring: Ring }[];
  readonly land: readonly Ring[];
};

/** ISO numbers in Natural Earth: Belgium and Germany come along so that only the coast cuts, not the land border. */
const countries = ["528", "276", "056"];

/** What counts as land (degrees west, south, east, north): the Netherlands in Europe and a strip around it. */
const view = [3, 50.5, 7.6, 53.8] as const;

/**
 * Dry land in and around the Netherlands, on the plane: the countries of Natural Earth 1:10m
 * (`world-atlas`, public domain), minus our open water, plus our islands.
 */
export function readLand(water: Water): MultiPolygon {
  const path = require.resolve("world-atlas/countries-10m.json");
  const atlas = JSON.parse(readFileSync(path, "utf8")) as Topology<{
    countries: GeometryCollection;
  }>;
  const shapes = feature(atlas, atlas.objects.countries)
    .features.filter(({ id }) => countries.includes(String(id)))
    .map(({ geometry }) => {
      if (geometry.type === "Polygon") return [geometry.coordinates];
      return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
    }) as MultiPolygon[];
  const open = water.polygons.map(({ ring }) => [plane(ring)]);
  const islands = water.land.map((ring) => [plane(ring)]);
  const cropped = shapes.map((shape) => clip.intersection(onPlane(shape), [viewRing()]));
  const dry = clip.difference(clip.union(cropped[0] ?? [], ...cropped.slice(1)), ...open);
  return clip.union(dry, ...islands);
}

const plane = (ring: readonly Spot[]): Ring => ring.map(toPlane);
const onPlane = (shape: MultiPolygon) => shape.map((polygon) => polygon.map(plane));

function viewRing(): Ring {
  const [west, south, east, north] = view;
  return plane([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}
