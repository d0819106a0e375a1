import type { Position } from "geojson";
import type { Park, ParkCollection } from "#domain/park/park.ts";
import type { Box } from "./area-geometry.ts";
import { type Camera, metresPerPixel, project, type Size, toPixels } from "./camera.ts";
import type { ScenePark } from "./map-scene.ts";

/** Dots from here, where a village is a fingernail; outlines where a park of 10 hectares is 12 pixels. */
export const dotsFrom = 75;
export const outlinesFrom = 26;

type Picture = { readonly camera: Camera; readonly size: Size; readonly seen: Box };

/** Parks within the picture, larger ones first so that small ones stay on top; none when zoomed out. */
export function parkMarks({ parks }: ParkCollection, picture: Picture): readonly ScenePark[] {
  const metres = metresPerPixel(picture.camera);
  if (metres > dotsFrom) return [];
  return parks
    .flatMap((park) => parkMark(park, picture, metres <= outlinesFrom) ?? [])
    .sort((a, b) => b.r - a.r);
}

/** Radius of the dot of a park: its area follows the hectares, between two readable sizes. */
export function parkRadius(hectares: number | undefined): number {
  return Math.min(8, Math.max(3, Math.sqrt(hectares ?? 0)));
}

function parkMark(park: Park, { camera, size, seen }: Picture, outline: boolean) {
  const [longitude, latitude] = parkCentre(park);
  const place = project([longitude, latitude]);
  if (place[0] < seen[0] || place[0] > seen[2] || place[1] < seen[1] || place[1] > seen[3]) {
    return undefined;
  }
  const [x, y] = toPixels(camera, size, place);
  return {
    id: park.id,
    name: park.name,
    x,
    y,
    r: parkRadius(park.hectares),
    path: outline ? outlinePath(park, camera, size) : undefined,
    approximate: park.approximate,
  };
}

/** Middle of the outer ring, longitude and latitude; good enough to stand a dot on. */
export function parkCentre({ geometry }: Park): readonly [number, number] {
  if (geometry.type === "Point")
    return [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0];
  const ring = (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates[0])?.[0];
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of ring ?? []) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [(west + east) / 2, (south + north) / 2];
}

function outlinePath({ geometry }: Park, camera: Camera, size: Size): string | undefined {
  if (geometry.type === "Point") return undefined;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => ringPath(ring, camera, size))
    .join("");
}

function ringPath(ring: readonly Position[], camera: Camera, size: Size): string {
  const corners = ring.slice(0, -1).map(([x = 0, y = 0]) => {
    const [right, down] = toPixels(camera, size, project([x, y]));
    return `${right.toFixed(1)} ${down.toFixed(1)}`;
  });
  return `M${corners.join("L")}z`;
}
