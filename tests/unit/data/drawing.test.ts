import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBoundaries } from "#scripts/data/boundaries/build-boundaries.ts";
import { dissolveCells } from "#scripts/data/boundaries/dissolve-cells.ts";
import { handOverCrumbs } from "#scripts/data/boundaries/hand-over-crumbs.ts";
import {
  type MultiPolygon,
  type Ring,
  ringContains,
  ringSize,
  toDegrees,
  toPlane,
} from "#scripts/data/boundaries/plane.ts";
import { restoreCorners } from "#scripts/data/boundaries/restore-corners.ts";

/** A closed ring around a rectangle, counter-clockwise. */
function box([west, south, east, north]: readonly [number, number, number, number]): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const point = (name: string, code: string, at: readonly [number, number]) => ({
  name,
  code,
  at,
  kind: "dorp",
});

describe("the drawing plane", () => {
  it("keeps every place", () => {
    const degrees = fc.tuple(fc.double({ min: 3, max: 8, noNaN: true }), fc.constant(52));
    fc.assert(
      fc.property(degrees, (at) => {
        expect(toDegrees(toPlane(at))[0]).toBeCloseTo(at[0], 9);
      }),
    );
  });

  it("measures a ring, and knows what lies in it", () => {
    const ring = box([0, 0, 3, 2]);

    expect(ringSize(ring)).toBe(6);
    expect(ringSize(ring.toReversed())).toBe(-6);
    expect(ringContains(ring, [1, 1])).toBe(true);
    expect(ringContains(ring, [4, 1])).toBe(false);
  });
});

describe("dissolveCells", () => {
  it("puts every settlement in its own municipality", () => {
    const spot = fc.tuple(
      fc.integer({ min: 4000, max: 7000 }).map((x) => x / 1000),
      fc.integer({ min: 51_000, max: 53_000 }).map((y) => y / 1000),
    );
    const spots = fc.uniqueArray(spot, { minLength: 3, maxLength: 30, selector: String });
    fc.assert(
      fc.property(spots, (places) => {
        const points = places.map((at, index) => point("x", `GM000${index % 3}`, at));
        const shapes = dissolveCells(points);
        for (const { code, at } of points) {
          const own = (shapes.get(code) ?? []).some(([outer = [], ...holes]) => {
            const here = toPlane(at);
            return ringContains(outer, here) && !holes.some((hole) => ringContains(hole, here));
          });
          expect(own).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gathers foreign places abroad, and takes two places on one spot as one", () => {
    const shapes = dissolveCells([
      point("A", "GM0001", [5, 52]),
      point("A again", "GM0001", [5, 52]),
      point("B", "", [6, 52]),
      point("C", "GM0002", [5, 53]),
    ]);

    expect([...shapes.keys()]).toEqual(["GM0001", "GM0002", "abroad"]);
  });
});

describe("restoreCorners", () => {
  it("puts a corner where the borders of others meet on a straight line", () => {
    const shapes = new Map<string, MultiPolygon>([
      ["a", [[box([0, 0, 1, 2])]]],
      ["b", [[box([1, 0, 2, 1])]]],
      ["c", [[box([1, 1, 2, 2])]]],
    ]);

    const restored = restoreCorners(shapes);

    expect(restored.get("a")?.[0]?.[0]).toContainEqual([1, 1]);
    expect(restored.get("b")).toEqual(shapes.get("b"));
  });
});

describe("handOverCrumbs", () => {
  const [big, other] = [box([0, 0, 1, 1]), box([1.01, 0, 2, 1])];
  const points = [point("A", "GM0001", [0.5, 0.5]), point("B", "GM0002", [2.4, 0.5])];

  it("gives a crumb to the neighbour with the longest common border", () => {
    const touching = box([0.5, 1, 0.505, 1.01]);
    const shapes = new Map<string, MultiPolygon>([
      ["GM0001", [[big]]],
      ["GM0002", [[other], [touching]]],
    ]);
    // The border runs along the whole lower side of the crumb.
    const withCorners = restoreCorners(shapes);

    const parts = handOverCrumbs(withCorners, points);

    expect(parts.map(({ code }) => code)).toEqual(["GM0001", "GM0002", "GM0001"]);
  });

  it("leaves out a crumb without a neighbour, and keeps one with a settlement", () => {
    const alone = box([5, 5, 5.01, 5.01]);
    const shapes = new Map<string, MultiPolygon>([["GM0001", [[big], [alone]]]]);

    expect(handOverCrumbs(shapes, points)).toHaveLength(1);
    expect(
      handOverCrumbs(shapes, [...points, point("Island", "GM0001", toDegrees([5.005, 5.005]))]),
    ).toHaveLength(2);
  });
});

describe("buildBoundaries", () => {
  it("draws municipalities on dry land, and only those of our own", () => {
    const points = [
      point("Assen", "GM0106", [6.56, 52.99]),
      point("Emmen", "GM0114", [6.9, 52.78]),
      point("Meppen", "", [7.29, 52.69]),
    ];

    const { objects, arcs } = buildBoundaries(points, { polygons: [], land: [] });

    expect(objects.municipalities.geometries.map(({ properties }) => properties)).toEqual([
      { code: "GM0106" },
      { code: "GM0114" },
    ]);
    expect(arcs.length).toBeGreaterThan(1);
  });
});
