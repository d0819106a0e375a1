import clip from "polygon-clipping";
import type { AreaTopology } from "#domain/area/boundaries.ts";
import { dissolveCells } from "./dissolve-cells.ts";
import { drawTopology } from "./draw-topology.ts";
import type { GazetteerPoint } from "./gazetteer.ts";
import { handOverCrumbs } from "./hand-over-crumbs.ts";
import { readLand, type Water } from "./land.ts";
import { mapSpots, type Spot, toDegrees } from "./plane.ts";
import { polygonTopology } from "./polygon-topology.ts";
import { restoreCorners } from "./restore-corners.ts";

/**
 * Schematic municipalities from our gazetteer: Voronoi cells of its points, dissolved per
 * municipality, cut along the coast and brought together in one topology in degrees.
 * For looking only: never for deciding in which municipality a place lies.
 */
export function buildBoundaries(points: readonly GazetteerPoint[], water: Water): AreaTopology {
  const land = readLand(water);
  const dry = [...dissolveCells(points)].map(
    ([code, shape]) => [code, clip.intersection(shape, land)] as const,
  );
  const parts = handOverCrumbs(restoreCorners(new Map(dry)), points).map(({ code, rings }) => ({
    code,
    rings: mapSpots([rings], inDegrees)[0] ?? [],
  }));
  return drawTopology(
    polygonTopology(parts.map(({ rings }) => rings)),
    parts.map(({ code }) => code),
  );
}

/** To 5 decimals, a metre: where clipping met a shared border twice, both neighbours get the same place. */
function inDegrees(spot: Spot): Spot {
  const [longitude, latitude] = toDegrees(spot);
  return [Math.round(longitude * 1e5) / 1e5, Math.round(latitude * 1e5) / 1e5];
}
