import { area as squareMetres } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { assignByTurf } from "#domain/overlay/assign-by-turf.ts";
import { assignParks } from "#domain/overlay/assign-parks.ts";
import { areaOf, box, code, neighbours, park, point, polygon } from "./shapes.ts";

describe.each([
  ["assignParks", assignParks],
  ["assignByTurf", assignByTurf],
])("%s", (_, assign) => {
  it("gives an outline to the area with most of it and a point to the area around it", () => {
    const parks = [
      park("whole", box([5.2, 52.2], [5.4, 52.4])),
      park("split", box([5.9, 52.2], [6.3, 52.4])),
      park("point", point(6.5, 52.5)),
    ];
    const { parks: assigned, split, outside } = assign(neighbours, parks);

    expect(assigned).toEqual([
      {
        id: "whole",
        shares: [{ area: code(1), share: 1 }],
        outside: 0,
        hectares: squareMetres(box([5.2, 52.2], [5.4, 52.4])) / 10_000,
        repaired: false,
      },
      {
        id: "split",
        shares: [
          { area: code(2), share: expect.closeTo(0.75, 9) },
          { area: code(1), share: expect.closeTo(0.25, 9) },
        ],
        outside: 0,
        hectares: squareMetres(box([5.9, 52.2], [6.3, 52.4])) / 10_000,
        repaired: false,
      },
      {
        id: "point",
        shares: [{ area: code(2), share: 1 }],
        outside: 0,
        hectares: undefined,
        repaired: false,
      },
    ]);
    expect(split).toEqual(["split"]);
    expect(outside).toEqual([]);
  });

  it("lists parks outside every area, and among the split ones those partly outside", () => {
    const parks = [
      park("partly", box([6.9, 52.2], [7.3, 52.4])),
      park("off", box([8, 52.2], [8.1, 52.4])),
      park("far", point(3, 51)),
    ];
    const found = assign(neighbours, parks);

    expect(found.outside).toEqual(["off", "far"]);
    expect(found.split).toEqual(["partly"]);
    expect(found.parks[0]?.outside).toBeCloseTo(0.75, 9);
    expect(found.parks[1]).toMatchObject({ shares: [], outside: 1 });
    expect(found.parks[2]).toMatchObject({ shares: [], outside: 1, hectares: undefined });
  });

  it("does not split a park that only touches a border", () => {
    const parks = [
      park("beside", box([5.8, 52.2], [6, 52.4])),
      park("along", box([6, 52], [7, 52.5])),
    ];
    const found = assign(neighbours, parks);

    expect(found.split).toEqual([]);
    expect(found.parks.map(({ shares }) => shares)).toEqual([
      [{ area: code(1), share: 1 }],
      [{ area: code(2), share: 1 }],
    ]);
  });

  it("gives a point on a border to the lower code, whatever the order of the file", () => {
    const parks = [park("on", point(6, 52.5)), park("edge", point(7, 52.5))];
    const shares = [[{ area: code(1), share: 1 }], [{ area: code(2), share: 1 }]];

    expect(assign(neighbours, parks).parks.map((each) => each.shares)).toEqual(shares);
    expect(assign(neighbours.toReversed(), parks).parks.map((each) => each.shares)).toEqual(shares);
  });

  it("repairs parks that cross themselves and lists them", () => {
    const bow = polygon([
      [5.9, 52.2],
      [6.1, 52.4],
      [6.1, 52.2],
      [5.9, 52.4],
    ]);
    const found = assign(neighbours, [park("bow", bow)]);

    expect(found.repaired).toEqual(["bow"]);
    expect(found.parks[0]).toMatchObject({
      repaired: true,
      shares: [
        { area: code(1), share: expect.closeTo(0.5, 9) },
        { area: code(2), share: expect.closeTo(0.5, 9) },
      ],
    });
  });

  it("rejects what cannot be measured, with the reason, and goes on", () => {
    const parks = [
      park("nan", point(Number.NaN, 52)),
      park("nowhere", { type: "Point", coordinates: [] }),
      park("metres", point(232_000, 556_000)),
      park("empty", { type: "MultiPolygon", coordinates: [] }),
      park(
        "line",
        polygon([
          [5.2, 52.2],
          [5.4, 52.4],
          [5.3, 52.3],
        ]),
      ),
      park("good", point(5.5, 52.5)),
    ];
    const found = assign(neighbours, parks);

    expect(found.rejected).toEqual([
      { id: "nan", reason: "coordinates" },
      { id: "nowhere", reason: "empty" },
      { id: "metres", reason: "coordinates" },
      { id: "empty", reason: "empty" },
      { id: "line", reason: "noArea" },
    ]);
    expect(found.parks.map(({ id }) => id)).toEqual(["good"]);
  });

  it("repairs and rejects areas too", () => {
    const bow = polygon([
      [8, 52],
      [9, 53],
      [9, 52],
      [8, 53],
    ]);
    const areas = [areaOf(4, { type: "Polygon", coordinates: [] }), areaOf(3, bow), ...neighbours];
    const found = assign(areas, [park("in bow", box([8.01, 52.4], [8.02, 52.5]))]);

    expect(found.areas).toEqual({
      repaired: [code(3)],
      rejected: [{ code: code(4), reason: "empty" }],
    });
    expect(found.parks[0]?.shares).toEqual([{ area: code(3), share: 1 }]);
  });

  it("adds the parts of one code that stand in the file apart", () => {
    const areas = [areaOf(1, box([5, 52], [5.5, 53])), areaOf(1, box([5.5, 52], [6, 53]))];
    const found = assign(areas, [park("across", box([5.4, 52.2], [5.6, 52.4]))]);

    expect(found.parks[0]).toMatchObject({ shares: [{ area: code(1), share: 1 }], outside: 0 });
    expect(found.split).toEqual([]);
  });

  it("divides ground that two areas claim between them", () => {
    const areas = [areaOf(1, box([5, 52], [6, 53])), areaOf(2, box([5, 52], [7, 53]))];
    const found = assign(areas, [park("claimed", box([5.2, 52.2], [5.4, 52.4]))]);

    expect(found.parks[0]).toMatchObject({
      outside: 0,
      shares: [
        { area: code(1), share: expect.closeTo(0.5, 9) },
        { area: code(2), share: expect.closeTo(0.5, 9) },
      ],
    });
  });

  it("assigns nothing without areas and nothing without parks", () => {
    expect(assign([], [park("lost", point(5, 52))]).outside).toEqual(["lost"]);
    expect(assign(neighbours, []).parks).toEqual([]);
  });
});

describe("assignParks", () => {
  it("tells how far it is, from 0 to 1 and never back", () => {
    const parks = Array.from({ length: 1200 }, (_, i) => park(`${i}`, point(5.5, 52.5)));
    const told: number[] = [];

    assignParks(neighbours, parks, (done) => told.push(done));

    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(4);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
