/** Web Mercator in radians, x to the east and y to the south: the plane in which all maps are drawn. */
export type Point = readonly [number, number];
/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];
export type Size = { readonly width: number; readonly height: number };
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** Where the middle of the picture is, in Mercator radians, and how many pixels a radian takes. */
export type Camera = { readonly x: number; readonly y: number; readonly scale: number };

const radian = Math.PI / 180;

/** Longitude and latitude to Mercator radians; the same as `d3.geoMercator().scale(1).translate([0, 0])`. */
export function project([longitude, latitude]: Point): Point {
  return [longitude * radian, -Math.log(Math.tan(Math.PI / 4 + (latitude * radian) / 2))];
}

export function unproject([x, y]: Point): Point {
  return [x / radian, (2 * Math.atan(Math.exp(-y)) - Math.PI / 2) / radian];
}

/** The camera that shows the bounds as large as they fit within the padding. */
export function fitCamera(bounds: Bounds, size: Size, padding: Padding): Camera {
  const [left, top] = project([bounds[0], bounds[3]]);
  const [right, bottom] = project([bounds[2], bounds[1]]);
  const width = Math.max(40, size.width - padding.left - padding.right);
  const height = Math.max(40, size.height - padding.top - padding.bottom);
  const scale = Math.min(
    width / Math.max(right - left, 1e-9),
    height / Math.max(bottom - top, 1e-9),
  );
  return {
    x: (left + right) / 2 + (padding.right - padding.left) / 2 / scale,
    y: (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scale,
    scale,
  };
}

/** What the camera sees, as bounds; `fitCamera` without padding gives the camera back. */
export function cameraBounds({ x, y, scale }: Camera, { width, height }: Size): Bounds {
  const [west, north] = unproject([x - width / 2 / scale, y - height / 2 / scale]);
  const [east, south] = unproject([x + width / 2 / scale, y + height / 2 / scale]);
  return [west, south, east, north];
}

/** Pixels in the picture of a point in Mercator radians. */
export function toPixels(camera: Camera, size: Size, [x, y]: Point): Point {
  return [
    (x - camera.x) * camera.scale + size.width / 2,
    (y - camera.y) * camera.scale + size.height / 2,
  ];
}

/** The camera after zooming by a factor around a point of the picture, which stays where it is. */
export function zoomCamera(camera: Camera, by: number, [fromMiddleX, fromMiddleY]: Point): Camera {
  const scale = Math.min(Math.max(camera.scale * by, smallestScale), largestScale);
  return {
    x: camera.x + fromMiddleX / camera.scale - fromMiddleX / scale,
    y: camera.y + fromMiddleY / camera.scale - fromMiddleY / scale,
    scale,
  };
}

/** The camera after dragging the picture by so many pixels. */
export function panCamera(camera: Camera, [right, down]: Point): Camera {
  return { ...camera, x: camera.x - right / camera.scale, y: camera.y - down / camera.scale };
}

/** The whole country in a stamp, and a park of a hectare as large as a hand. */
const smallestScale = 1500;
const largestScale = 6_000_000;

const tile = 512;

/** The zoom level of MapLibre, whose world is 512 pixels wide at zoom 0. */
export const zoomLevel = ({ scale }: Camera) => Math.log2((scale * 2 * Math.PI) / tile);
export const scaleOfZoom = (zoom: number) => (2 ** zoom * tile) / (2 * Math.PI);

const earthRadius = 6_378_137;

/** Metres on the ground in a pixel, in the middle of the picture. */
export function metresPerPixel({ y, scale }: Camera): number {
  return (earthRadius / scale) * Math.cos(unproject([0, y])[1] * radian);
}
