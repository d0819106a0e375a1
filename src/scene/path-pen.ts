import type { AreaGeometry } from "./area-geometry.ts";
import type { Camera, Size } from "./camera.ts";

/** Writes SVG paths of rings and lines for one camera. */
export type PathPen = {
  readonly rings: (rings: readonly (readonly number[])[]) => string;
  readonly line: (arc: number) => string;
};

/** In tenths of a pixel: finer is not seen, and whole numbers add up without drift. */
const tenths = 10;
/** Points closer than this to the one before are left out, the same for both neighbours of an arc. */
const closest = 5;

const lastPens = new WeakMap<AreaGeometry, { readonly key: string; readonly pen: PathPen }>();

/**
 * A pen that turns arcs into pixels once, however many areas share them; asked again for the same
 * camera it is the same pen, which remembers its paths: another date moves no border.
 */
export function createPathPen(geometry: AreaGeometry, camera: Camera, size: Size): PathPen {
  const key = [camera.x, camera.y, camera.scale, size.width, size.height].join(" ");
  const last = lastPens.get(geometry);
  if (last?.key === key) return last.pen;
  const pen = newPen(geometry, camera, size);
  lastPens.set(geometry, { key, pen });
  return pen;
}

function newPen(geometry: AreaGeometry, camera: Camera, size: Size): PathPen {
  const cache = new Map<number, Int32Array>();
  const arcOf = (index: number): Int32Array => {
    let found = cache.get(index);
    if (!found) {
      found = drawnArc(geometry.arcs[index] ?? new Float64Array(), camera, size);
      cache.set(index, found);
    }
    return found;
  };
  return {
    rings: remembering((rings: readonly (readonly number[])[]) =>
      rings.map((ring) => writeRing(ring.map((arc) => [arc, arcOf(unsigned(arc))]))).join(""),
    ),
    line: remembering((arc: number) => writeLine(arcOf(arc))),
  };
}

function remembering<T>(write: (of: T) => string): (of: T) => string {
  const written = new Map<T, string>();
  return (of) => {
    const path = written.get(of) ?? write(of);
    written.set(of, path);
    return path;
  };
}

const unsigned = (arc: number) => (arc < 0 ? ~arc : arc);

function drawnArc(points: Float64Array, camera: Camera, size: Size): Int32Array {
  const kept = new Int32Array(points.length);
  let length = 0;
  for (let at = 0; at < points.length; at += 2) {
    const x = Math.round((((points[at] ?? 0) - camera.x) * camera.scale + size.width / 2) * tenths);
    const y = Math.round(
      (((points[at + 1] ?? 0) - camera.y) * camera.scale + size.height / 2) * tenths,
    );
    const inner = at > 0 && at < points.length - 2;
    const near =
      Math.abs(x - (kept[length - 2] ?? x)) + Math.abs(y - (kept[length - 1] ?? y)) < closest;
    if (inner && near) continue;
    kept[length] = x;
    kept[length + 1] = y;
    length += 2;
  }
  return kept.subarray(0, length);
}

/** A ring is its arcs end to end; a ring that shrinks to less than a triangle is not drawn. */
function writeRing(arcs: readonly (readonly [number, Int32Array])[]): string {
  const ring: number[] = [];
  for (const [arc, points] of arcs) {
    for (let at = 0; at < points.length; at += 2) {
      const from = arc < 0 ? points.length - 2 - at : at;
      ring.push(points[from] ?? 0, points[from + 1] ?? 0);
    }
  }
  const path = writeLine(ring);
  const second = path.indexOf("l", path.indexOf("l") + 1);
  return second > 0 && path.indexOf("l", second + 1) > 0 ? `${path}z` : "";
}

function writeLine(points: ArrayLike<number>): string {
  let path = `M${(points[0] ?? 0) / tenths} ${(points[1] ?? 0) / tenths}`;
  for (let at = 2; at < points.length; at += 2) {
    const dx = (points[at] ?? 0) - (points[at - 2] ?? 0);
    const dy = (points[at + 1] ?? 0) - (points[at - 1] ?? 0);
    if (dx !== 0 || dy !== 0) path += step(dx, dy);
  }
  return path;
}

const step = (dx: number, dy: number) => `l${pixels(dx)}${dy < 0 ? "" : " "}${pixels(dy)}`;

/** Steps repeat: writing each length once halves the time of a path. */
const written = new Map<number, string>();

function pixels(length: number): string {
  let text = written.get(length);
  if (text === undefined) {
    text = String(length / tenths);
    if (written.size < 20_000) written.set(length, text);
  }
  return text;
}
