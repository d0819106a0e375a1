/** A place on the drawing plane: longitude times cos 52.2°, and latitude, so that a step is as long in both directions. */
export type Spot = [number, number];
export type Ring = Spot[];
export type MultiPolygon = Ring[][];

const shrink = Math.cos((52.2 * Math.PI) / 180);

/** Square kilometres in a square degree of the plane. */
export const squareKilometres = 111.2 * 111.2;

export function toPlane([longitude, latitude]: readonly [number, number]): Spot {
  return [longitude * shrink, latitude];
}

export function toDegrees([x, y]: readonly [number, number]): Spot {
  return [x / shrink, y];
}

/** Applies `change` to every place of a shape. */
export function mapSpots(shape: MultiPolygon, change: (spot: Spot) => Spot): MultiPolygon {
  return shape.map((polygon) => polygon.map((ring) => ring.map(change)));
}

/** Size of a closed ring in square degrees of the plane; negative when it runs clockwise. */
export function ringSize(ring: Ring): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax, ay] = ring[index - 1] ?? [0, 0];
    const [bx, by] = ring[index] ?? [0, 0];
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

/** Whether a place lies in a closed ring; on the ring either answer may come. */
export function ringContains(ring: Ring, [x, y]: Spot): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax, ay] = ring[index - 1] ?? [0, 0];
    const [bx, by] = ring[index] ?? [0, 0];
    if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
  }
  return inside;
}

/** The same text for the same place. */
export function spotKey([x, y]: Spot): string {
  return `${x} ${y}`;
}
