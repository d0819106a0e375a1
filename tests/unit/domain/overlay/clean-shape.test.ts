import { area as squareMetres } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { cleanShape } from "#domain/overlay/clean-shape.ts";
import { groundOf, squaredGroundOf } from "#domain/overlay/measure.ts";
import { box, polygon, star, tangle } from "./shapes.ts";

const square = box([5, 52], [6, 53]);

describe("cleanShape", () => {
  it("hands a sound shape back as it is", () => {
    expect(cleanShape(square)).toMatchObject({ sound: true, repaired: false, geometry: square });
  });

  it("takes repeated corners, spikes and either direction as they are", () => {
    const odd = polygon([
      [5, 53],
      [6, 53],
      [6, 53],
      [6, 52.5],
      [6.5, 52.5],
      [6, 52.5],
      [6, 52],
      [5, 52],
    ]);

    expect(cleanShape(odd)).toMatchObject({ sound: true, repaired: false, geometry: odd });
  });

  it("counts both wings of a bow tie", () => {
    const bow = polygon([
      [5, 52],
      [6, 53],
      [6, 52],
      [5, 53],
    ]);
    const shape = cleanShape(bow);

    expect(shape).toMatchObject({ sound: true, repaired: true });
    expect(ground(shape)).toBeCloseTo(0.5, 12);
  });

  it("counts ground under two parts once", () => {
    const overlapping: AreaGeometry = {
      type: "MultiPolygon",
      coordinates: [square.coordinates, box([5.5, 52], [6.5, 53]).coordinates],
    };
    const shape = cleanShape(overlapping);

    expect(shape).toMatchObject({ sound: true, repaired: true });
    expect(ground(shape)).toBeCloseTo(1.5, 12);
  });

  it("counts a part within a part once", () => {
    const nested: AreaGeometry = {
      type: "MultiPolygon",
      coordinates: [square.coordinates, box([5.4, 52.4], [5.6, 52.6]).coordinates],
    };

    expect(ground(cleanShape(nested))).toBeCloseTo(1, 12);
  });

  it("ignores a hole outside its shell and cuts one that crosses it", () => {
    const shell = square.coordinates[0] ?? [];
    const apart = { ...square, coordinates: [shell, ...box([8, 52], [9, 53]).coordinates] };
    const across = { ...square, coordinates: [shell, ...box([5.5, 52], [6.5, 53]).coordinates] };

    expect(ground(cleanShape(apart))).toBeCloseTo(1, 12);
    expect(ground(cleanShape(across))).toBeCloseTo(0.5, 12);
  });

  it("closes an open ring and says so", () => {
    const open: AreaGeometry = {
      type: "Polygon",
      coordinates: [square.coordinates[0]?.slice(0, 4) ?? []],
    };
    const shape = cleanShape(open);

    expect(shape).toMatchObject({ sound: true, repaired: true });
    expect(ground(shape)).toBeCloseTo(1, 12);
  });

  it("leaves out rings of fewer than three corners", () => {
    const line = [
      [5.2, 52.2],
      [5.3, 52.3],
      [5.2, 52.2],
    ];
    const shape = cleanShape({ ...square, coordinates: [...square.coordinates, line, []] });

    expect(shape).toMatchObject({ sound: true });
    expect(ground(shape)).toBeCloseTo(1, 12);
  });

  it.each([
    ["an empty polygon", "empty", { type: "Polygon", coordinates: [] }],
    ["an empty ring", "empty", { type: "Polygon", coordinates: [[]] }],
    ["no parts", "empty", { type: "MultiPolygon", coordinates: [] }],
    ["a corner that is not a number", "coordinates", box([5, 52], [Number.NaN, 53])],
    ["an infinite corner", "coordinates", box([5, 52], [Number.POSITIVE_INFINITY, 53])],
    ["metres instead of degrees", "coordinates", box([232_000, 556_000], [233_000, 557_000])],
    ["latitude beyond the pole", "coordinates", box([5, 52], [6, 91])],
    [
      "a line",
      "noArea",
      polygon([
        [5, 52],
        [6, 53],
        [5.5, 52.5],
      ]),
    ],
    [
      "one point",
      "noArea",
      polygon([
        [5, 52],
        [5, 52],
        [5, 52],
      ]),
    ],
    [
      "two corners",
      "noArea",
      polygon([
        [5, 52],
        [6, 53],
      ]),
    ],
  ] as const)("rejects %s", (_, reason, geometry) => {
    expect(cleanShape(geometry as unknown as AreaGeometry)).toEqual({ sound: false, reason });
  });

  it("finds nothing wrong with any polygon that does not cross itself", () => {
    fc.assert(
      fc.property(star(0.5), (shape) => {
        expect(cleanShape(shape)).toMatchObject({ sound: true, repaired: false });
      }),
      { numRuns: 1000 },
    );
  });

  it("makes of any tangle a shape that winds once around its ground, or says why not", () => {
    fc.assert(
      fc.property(tangle, (rings) => {
        const shape = cleanShape(rings);

        if (!shape.sound) {
          expect(["noArea", "unrepairable"]).toContain(shape.reason);
          return;
        }
        expect(squaredGroundOf(shape.outline)).toBeCloseTo(groundOf(shape.outline), 9);
        expect(cleanShape(shape.geometry)).toMatchObject({ sound: true, repaired: false });
        expect(squareMetres(shape.geometry)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

function ground(shape: ReturnType<typeof cleanShape>): number {
  return shape.sound ? groundOf(shape.outline) : Number.NaN;
}
