import type { Park } from "#domain/park/park.ts";
import { type Camera, metresPerPixel, type Point } from "#scene/camera.ts";
import type { ScenePark } from "#scene/map-scene.ts";

/** A small dot is hit with this much room around it, in pixels. */
const room = 4;

/** The park under a point of the picture; of several the smallest, for it lies on top. */
export function parkAt(
  drawn: readonly ScenePark[],
  [x, y]: Point,
  { parks, camera }: { readonly parks: readonly Park[]; readonly camera: Camera },
): Park | undefined {
  const hit = drawn.findLast((park) => {
    const hectares = park.path ? (parks.find(({ id }) => id === park.id)?.hectares ?? 0) : 0;
    const outline = Math.sqrt((hectares * 10_000) / Math.PI) / metresPerPixel(camera);
    return Math.hypot(park.x - x, park.y - y) <= Math.max(park.r + room, outline);
  });
  return hit && parks.find(({ id }) => id === hit.id);
}
