import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { AreaGeometry, AreaTopology, Boundaries } from "#domain/area/boundaries.ts";
import type { AreasFile } from "./read-areas.ts";

/**
 * Corners of less than this many square degrees are not drawn: about 1.5 hectares, a few tenths
 * of a pixel on a map of the country.
 */
const smallestCorner = 2e-6;
/** Steps of the drawn coordinates over the width of the map; about 5 metres for the country. */
const drawnSteps = 5e4;

/**
 * Boundaries of a file in two versions: `exact` has every vertex as received, `drawn` is light.
 * Borders that neighbours share are stored once, also where both files' rings start elsewhere.
 */
export function buildBoundaries({ areas, year }: AreasFile, source: string): Boundaries {
  const exact = topology({
    municipalities: {
      type: "FeatureCollection",
      features: areas.map(({ code, geometry }) => ({
        type: "Feature",
        properties: { code },
        geometry,
      })),
    },
  } as Parameters<typeof topology>[0]) as unknown as AreaTopology;
  return { accuracy: "official", year, source, drawn: lighten(exact), exact };
}

/** The typings of the topojson packages disagree about properties. */
type Untyped = Topology<Objects<Record<string, never>>>;

/** A light version; an area that would lose its ground keeps the whole map as it is. */
function lighten(exact: AreaTopology): AreaTopology {
  const light = simplify(presimplify(exact as unknown as Untyped), smallestCorner);
  const drawn = quantize(light, drawnSteps) as unknown as AreaTopology;
  const shapes = feature(drawn, drawn.objects.municipalities).features;
  return shapes.every(({ geometry }) => hasGround(geometry)) ? drawn : exact;
}

function hasGround(geometry: unknown): boolean {
  const { type, coordinates } = geometry as AreaGeometry;
  const parts = type === "Polygon" ? [coordinates] : coordinates;
  return parts.some(([ring]) => new Set((ring ?? []).map(String)).size >= 3);
}
