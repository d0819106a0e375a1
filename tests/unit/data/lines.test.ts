import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCrossings } from "#scripts/data/boundaries/find-crossings.ts";
import { smoothArc } from "#scripts/data/boundaries/smooth-arc.ts";

describe("smoothArc", () => {
  it("keeps both ends and never leaves the box of the line", () => {
    const at = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(at, { minLength: 2, maxLength: 20 }), (arc) => {
        const smooth = smoothArc(arc, 2);
        expect([smooth[0], smooth.at(-1)]).toEqual([arc[0], arc.at(-1)]);
        for (const axis of [0, 1]) {
          const span = arc.map((spot) => spot[axis] ?? 0);
          for (const spot of smooth) {
            expect(spot[axis]).toBeGreaterThanOrEqual(Math.min(...span));
            expect(spot[axis]).toBeLessThanOrEqual(Math.max(...span));
          }
        }
      }),
    );
  });

  it("leaves short lines and closed ones as they are", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];

    expect(smoothArc(ring, 2)).toEqual(ring);
    expect(smoothArc(ring.slice(0, 3), 2)).toEqual(ring.slice(0, 3));
  });
});

describe("findCrossings", () => {
  it("finds lines that cross, touch halfway or lie on each other", () => {
    const line = [
      [0, 0],
      [4, 0],
    ];
    const across = [
      [2, -1],
      [2, 1],
    ];
    const touching = [
      [2, 0],
      [2, 1],
    ];
    const along = [
      [0, 0],
      [2, 0],
    ];

    expect(findCrossings([line, across])).toEqual([0, 1]);
    expect(findCrossings([line, touching])).toEqual([0, 1]);
    expect(findCrossings([line, along])).toEqual([0, 1]);
    expect(
      findCrossings([
        [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
        ],
      ]),
    ).toEqual([0]);
  });

  it("accepts lines that only share their ends", () => {
    expect(
      findCrossings([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
        ],
        [
          [1, 1],
          [1, 2],
        ],
      ]),
    ).toEqual([]);
  });
});
