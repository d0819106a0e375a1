import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawPlaces, drawSeed, topPlaces, weightSpread } from "#domain/priority/draw-places.ts";
import { randomFrom } from "#domain/priority/random.ts";
import { rank } from "#domain/priority/rank.ts";

const draws = 200;
const input = (rows: readonly (readonly number[])[], weights: readonly number[]) => ({
  terms: Float64Array.from(rows.flat()),
  weights: Float64Array.from(weights),
  draws,
});

/** The same question answered the plain way: `rank` in every draw, places sorted. */
function plainly(rows: readonly (readonly number[])[], weights: readonly number[]) {
  const random = randomFrom(drawSeed);
  const places = rows.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const drawn = weights.map((weight) => weight * (1 + weightSpread * (2 * random() - 1)));
    const total = drawn.reduce((sum, weight) => sum + weight, 0);
    const scores = rows.map((row) =>
      row.reduce((sum, term, part) => sum + term * ((drawn[part] ?? 0) / total), 0),
    );
    for (const [area, place] of rank(scores).entries()) places[area]?.push(place ?? 0);
  }
  return places.map((each) => each.toSorted((a, b) => a - b));
}

describe("drawPlaces", () => {
  it("counts as ranking anew in every draw does", () => {
    const shape = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }))
      .chain(([areas, parts]) =>
        fc.tuple(
          fc.array(
            fc.array(fc.integer({ min: 0, max: 100 }), { minLength: parts, maxLength: parts }),
            {
              minLength: areas,
              maxLength: areas,
            },
          ),
          fc.array(fc.integer({ min: 1, max: 100 }), { minLength: parts, maxLength: parts }),
        ),
      );
    fc.assert(
      fc.property(shape, ([rows, weights]) => {
        const found = drawPlaces(input(rows, weights));

        for (const [area, places] of plainly(rows, weights).entries()) {
          expect(found.inTop[area]).toBe(places.filter((place) => place <= topPlaces).length);
          expect(found.best[area]).toBe(places[0.05 * draws]);
          expect(found.worst[area]).toBe(places[0.95 * draws - 1]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same answer every time", () => {
    const question = input(
      [
        [90, 10],
        [50, 50],
        [20, 80],
        [45, 60],
      ],
      [50, 50],
    );

    expect(drawPlaces(question)).toEqual(drawPlaces(question));
  });

  it("never moves an area that is best at everything", () => {
    const { inTop, best, worst } = drawPlaces(
      input(
        [
          [90, 90],
          [50, 50],
          [20, 80],
          [45, 60],
        ],
        [50, 50],
      ),
    );

    expect([inTop[0], best[0], worst[0]]).toEqual([draws, 1, 1]);
  });

  it("moves areas whose order hangs on the weights", () => {
    const { best, worst } = drawPlaces(
      input(
        [
          [100, 0],
          [0, 100],
        ],
        [50, 50],
      ),
    );

    expect([best[0], worst[0], best[1], worst[1]]).toEqual([1, 2, 1, 2]);
  });

  it("has nothing to say about no areas", () => {
    expect(drawPlaces(input([], [1])).inTop).toHaveLength(0);
    expect(drawPlaces(input([], [])).best).toHaveLength(0);
  });
});

describe("randomFrom", () => {
  it("is uniform enough to vary weights with", () => {
    const random = randomFrom(drawSeed);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) {
      const tenth = Math.floor(10 * random());
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }

    // Within five standard deviations of 10,000 each.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });
});
