import type { Polygon } from "geojson";

/** Metres in a degree of latitude, on the sphere that Turf measures area with (radius 6,371,008.8 m). */
const metresPerDegree = (Math.PI * 6_371_008.8) / 180;
const corners = 24;

/**
 * An outline of the right size for a park whose real one we do not have: a regular polygon of
 * 24 corners around the given point (degrees, WGS84) that measures `hectares`.
 * Counter-clockwise, closed, coordinates to 6 decimals (0.1 m).
 */
export function circleOutline(
  [longitude, latitude]: readonly [number, number],
  hectares: number,
): Polygon {
  const turn = (2 * Math.PI) / corners;
  const radius = Math.sqrt((hectares * 10_000) / (0.5 * corners * Math.sin(turn)));
  const up = radius / metresPerDegree;
  const right = up / Math.cos((latitude * Math.PI) / 180);
  const ring = Array.from({ length: corners }, (_, corner) => [
    round(longitude + right * Math.cos(corner * turn)),
    round(latitude + up * Math.sin(corner * turn)),
  ]);
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
