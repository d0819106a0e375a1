import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "#scene/place-labels.ts";

const room = { height: 14, from: 0, to: 200 };

describe("placeLabels", () => {
  it("leaves labels where they wish to be when there is room", () => {
    expect(placeLabels([20, 80, 150], room)).toEqual([20, 80, 150]);
  });

  it("moves touching labels apart around their middle, in the order of the list", () => {
    expect(placeLabels([104, 100], room)).toEqual([109, 95]);
    expect(placeLabels([100, 100, 100], room)).toEqual([86, 100, 114]);
  });

  it("keeps labels inside the room", () => {
    expect(placeLabels([-30, 0, 500], room)).toEqual([0, 14, 200]);
  });

  it("never overlaps and keeps the order, as long as they fit", () => {
    const wishes = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(wishes, (given) => {
        const placed = placeLabels(given, room);
        const order = given
          .map((_, index) => index)
          .sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0) || a - b);
        const along = order.map((index) => placed[index] ?? Number.NaN);
        for (const [index, position] of along.entries()) {
          expect(position).toBeGreaterThanOrEqual(-1e-6);
          expect(position).toBeLessThanOrEqual(200 + 1e-6);
          const before = along[index - 1];
          if (before !== undefined) expect(position - before).toBeGreaterThanOrEqual(14 - 1e-6);
        }
      }),
    );
  });

  it("spreads them evenly when there is no room for all", () => {
    expect(placeLabels([5, 5, 5], { height: 14, from: 0, to: 10 })).toEqual([0, 5, 10]);
  });
});
