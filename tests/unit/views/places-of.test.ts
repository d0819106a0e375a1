import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "#views/places-of.ts";

const one = (amount: number) => ({ low: amount, high: amount });

describe("placesOf", () => {
  it("lets equal numbers share a place, and the next one follow after all of them", () => {
    expect(placesOf([one(7), one(9), one(7), one(1), undefined])).toEqual([
      { place: 2, worst: 2 },
      { place: 1, worst: 1 },
      { place: 2, worst: 2 },
      { place: 4, worst: 4 },
      undefined,
    ]);
  });

  it("spans the places that a range leaves open, of itself and of what lies within it", () => {
    expect(placesOf([{ low: 5, high: 15 }, one(20), one(10), one(5), one(2)])).toEqual([
      { place: 2, worst: 3 },
      { place: 1, worst: 1 },
      { place: 2, worst: 3 },
      { place: 3, worst: 4 },
      { place: 5, worst: 5 },
    ]);
  });

  it("puts nothing certainly above a figure without an upper end", () => {
    expect(placesOf([{ low: 5, high: Number.POSITIVE_INFINITY }, one(20), one(3)])).toEqual([
      { place: 1, worst: 2 },
      { place: 1, worst: 2 },
      { place: 3, worst: 3 },
    ]);
  });

  it("holds the true place, whatever the figures within their ends are", () => {
    const figure = fc
      .record({ low: fc.integer({ min: 0, max: 30 }), width: fc.nat(10), part: fc.nat(10) })
      .map(({ low, width, part }) => ({
        low,
        high: low + width,
        truth: low + (width * part) / 10,
      }));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 20 }), (figures) => {
        const places = placesOf(figures);
        for (const [index, { truth }] of figures.entries()) {
          const place = 1 + figures.filter((other) => other.truth > truth).length;
          expect(place).toBeGreaterThanOrEqual(places[index]?.place ?? Number.NaN);
          expect(place).toBeLessThanOrEqual(places[index]?.worst ?? Number.NaN);
        }
      }),
    );
  });
});
