import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { buildAreaIndex } from "#domain/overlay/area-index.ts";
import { assignPoints } from "#domain/overlay/assign-points.ts";
import { box, patchwork, polygon, star, tangle } from "./shapes.ts";

function assign(areas: readonly AreaGeometry[], points: readonly (readonly number[])[]) {
  return [...assignPoints(buildAreaIndex(areas), Float64Array.from(points.flat()))];
}

/** Brute force: the first area that holds the point, its border included. */
function byTurf(areas: readonly AreaGeometry[], points: readonly (readonly number[])[]) {
  return points.map((point) => areas.findIndex((area) => booleanPointInPolygon([...point], area)));
}

const west = box([5, 52], [6, 53]);
const east = box([6, 52], [7, 53]);

describe("assignPoints", () => {
  it("gives each point the area it lies in, and -1 outside", () => {
    const points = [
      [5.5, 52.5],
      [6.5, 52.5],
      [7.5, 52.5],
      [6.5, 51.9],
    ];

    expect(assign([west, east], points)).toEqual([0, 1, -1, -1]);
  });

  it("gives a point on a border to the first area that has it", () => {
    const points = [
      [6, 52.5],
      [6, 52],
      [7, 53],
      [5, 52],
      [5.5, 53],
    ];

    expect(assign([west, east], points)).toEqual([0, 0, 1, 0, 0]);
    expect(assign([east, west], points)).toEqual([0, 0, 0, 1, 1]);
  });

  it("gives ground that areas share to the first of them", () => {
    const points = [
      [5.5, 52.5],
      [6.2, 52.5],
    ];

    expect(assign([west, box([5.2, 52.2], [6.4, 52.8])], points)).toEqual([0, 1]);
    expect(assign([box([5.2, 52.2], [6.4, 52.8]), west], points)).toEqual([0, 0]);
  });

  it("leaves holes out, and takes the area that fills one", () => {
    const hole = box([5.4, 52.4], [5.6, 52.6]);
    const ring = polygon(box([5, 52], [6, 53]).coordinates[0]?.slice(0, 4) ?? [], [
      [5.4, 52.4],
      [5.6, 52.4],
      [5.6, 52.6],
      [5.4, 52.6],
    ]);

    expect(assign([ring], [[5.5, 52.5]])).toEqual([-1]);
    expect(assign([ring, hole], [[5.5, 52.5]])).toEqual([1]);
    expect(assign([ring, hole], [[5.4, 52.5]])).toEqual([0]);
  });

  it("finds every part of an area in parts", () => {
    const parts: AreaGeometry = {
      type: "MultiPolygon",
      coordinates: [west.coordinates, box([8, 52], [9, 53]).coordinates],
    };
    const points = [
      [5.5, 52.5],
      [8.5, 52.5],
      [7, 52.5],
    ];

    expect(assign([parts], points)).toEqual([0, 0, -1]);
  });

  it("puts coordinates that are not numbers outside", () => {
    const points = [
      [Number.NaN, 52.5],
      [5.5, Number.NaN],
      [Number.POSITIVE_INFINITY, 52.5],
    ];

    expect(assign([west], points)).toEqual([-1, -1, -1]);
  });

  it("finds nothing without areas", () => {
    expect(assign([], [[5.5, 52.5]])).toEqual([-1]);
  });

  it("reads rings of either direction, unclosed and with repeated corners alike", () => {
    const odd: AreaGeometry = {
      type: "Polygon",
      coordinates: [
        [
          [5, 52],
          [5, 52],
          [5, 53],
          [6, 53],
          [6, 53],
          [6, 52],
        ],
      ],
    };
    const points = [
      [5.5, 52.5],
      [5.99, 52.01],
      [6.01, 52.5],
    ];

    expect(assign([odd], points)).toEqual([0, 0, -1]);
  });

  it("refuses to index a corner that is not a number", () => {
    expect(() => buildAreaIndex([box([5, 52], [Number.NaN, 53])])).toThrow(RangeError);
  });

  it("agrees with Turf on any areas, at corners, on edges and a hair beside them", () => {
    const shapes = fc.array(fc.oneof(star(0.8), tangle), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shapes, (areas) => {
        const points = areas.flatMap((area) => besides(area.coordinates.flat()));

        expect(assign(areas, points)).toEqual(byTurf(areas, points));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves no gap and no doubt between areas that share their borders", () => {
    const inside = fc.array(
      fc.tuple(
        fc.double({ min: 5, max: 7, noNaN: true }),
        fc.double({ min: 52, max: 53, noNaN: true }),
      ),
      { minLength: 1, maxLength: 50 },
    );
    fc.assert(
      fc.property(patchwork(4), inside, (areas, points) => {
        const geometries = areas.map(({ geometry }) => geometry);

        expect(assign(geometries, points)).not.toContain(-1);
      }),
    );
  });

  it("gives the same answer wherever the map lies", () => {
    // Shifts by whole steps of a power of two keep every digit, so the shapes stay exactly alike.
    const steps = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(tangle, tangle, steps, (one, other, step) => {
        const areas = [one, other];
        const points = besides(one.coordinates.flat().concat(other.coordinates.flat()), 1 / 64);
        const moved = ([x = 0, y = 0]: readonly number[]) => [x + step / 32, y - step / 32];
        const movedAreas = areas.map((area) => ({
          ...area,
          coordinates: area.coordinates.map((ring) => ring.map(moved)),
        }));

        expect(assign(movedAreas, points.map(moved))).toEqual(assign(areas, points));
      }),
    );
  });
});

/** Every corner, every middle of an edge, and places a hair beside both. */
function besides(ring: readonly (readonly number[])[], hair = 1e-12): readonly number[][] {
  return ring.flatMap(([x = 0, y = 0], at) => {
    const [toX = 0, toY = 0] = ring[(at + 1) % ring.length] ?? [];
    return [
      [x, y],
      [(x + toX) / 2, (y + toY) / 2],
      [x + hair, y],
      [x - hair, y],
      [x, y + hair],
      [x, y - hair],
      [(x + toX) / 2, (y + toY) / 2 + hair],
    ];
  });
}
