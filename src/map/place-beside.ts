import type { Size } from "#scene/camera.ts";

/** Room between the pointer and what tells about it. */
const gap = 16;

/**
 * Where a box stands so that it does not cover a point and stays within the picture: right below
 * the point, else on the other side of it. Too large for either, it starts at the edge.
 */
export function placeBeside(
  { x, y }: { readonly x: number; readonly y: number },
  box: Size,
  picture: Size,
): { readonly left: number; readonly top: number } {
  const right = x + gap;
  const below = y + gap;
  const left = right + box.width <= picture.width ? right : x - gap - box.width;
  const top = below + box.height <= picture.height ? below : y - gap - box.height;
  return { left: Math.max(0, left), top: Math.max(0, top) };
}
