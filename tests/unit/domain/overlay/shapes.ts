import fc from "fast-check";
import type { Point, Polygon, Position } from "geojson";
import type { AreaCode } from "#domain/area/area.ts";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import type { AreaShape, ParkShape } from "#domain/overlay/park-assignment.ts";

export function code(number: number): AreaCode {
  const parsed = parseAreaCode(`GM${String(number).padStart(4, "0")}`);
  if (!parsed) throw new Error(`no code: ${number}`);
  return parsed;
}

export function polygon(...rings: readonly (readonly Position[])[]): Polygon {
  return { type: "Polygon", coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)]) };
}

export function box(
  [west, south]: readonly [number, number],
  [east, north]: readonly [number, number],
): Polygon {
  return polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
}

export function point(x: number, y: number): Point {
  return { type: "Point", coordinates: [x, y] };
}

export function areaOf(number: number, geometry: AreaGeometry): AreaShape {
  return { code: code(number), geometry };
}

export function park(id: string, geometry: ParkShape["geometry"]): ParkShape {
  return { id, name: `Park ${id}`, geometry };
}

/** Two squares side by side, one degree each: area 1 in the west, area 2 in the east. */
export const neighbours = [areaOf(1, box([5, 52], [6, 53])), areaOf(2, box([6, 52], [7, 53]))];

/**
 * A simple polygon: corners around a centre, one per direction. Holes and crossings never occur;
 * long spikes, slivers and near-level edges do.
 */
export function star(reach: number): fc.Arbitrary<Polygon> {
  return fc
    .record({
      x: fc.double({ min: 5, max: 7, noNaN: true }),
      y: fc.double({ min: 52, max: 53, noNaN: true }),
      radii: fc.array(fc.double({ min: reach / 100, max: reach, noNaN: true }), {
        minLength: 3,
        maxLength: 24,
      }),
    })
    .map(({ x, y, radii }) =>
      polygon(
        radii.map((radius, i): Position => {
          const angle = (2 * Math.PI * i) / radii.length;
          return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
        }),
      ),
    );
}

/** Any ring on a coarse grid: corners repeat, edges coincide with each other and with borders, rings cross. */
export const tangle: fc.Arbitrary<Polygon> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 3,
    maxLength: 9,
  })
  .map((corners) => polygon(corners.map(([x, y]): Position => [4.75 + x / 4, 51.75 + y / 4])));

/** Areas that share all their borders: a sheet of `side` by `side` fields with its inner corners moved about. */
export function patchwork(side: number): fc.Arbitrary<readonly AreaShape[]> {
  const shift = fc.double({ min: -0.4, max: 0.4, noNaN: true });
  const count = (side + 1) ** 2;
  return fc.array(fc.tuple(shift, shift), { minLength: count, maxLength: count }).map((shifts) => {
    const corner = (column: number, row: number): Position => {
      const [dx = 0, dy = 0] = shifts[row * (side + 1) + column] ?? [];
      const inner = column > 0 && column < side && row > 0 && row < side;
      return [5 + (2 * (column + (inner ? dx : 0))) / side, 52 + (row + (inner ? dy : 0)) / side];
    };
    return Array.from({ length: side * side }, (_, field) => {
      const column = field % side;
      const row = Math.floor(field / side);
      const ring = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      return areaOf(field + 1, polygon(ring));
    });
  });
}
