import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "#domain/priority/normalise.ts";

type Reference = {
  readonly direction: Readonly<Record<string, 1 | -1>>;
  readonly raw: Readonly<Record<string, readonly (number | null)[]>>;
  readonly minMax: Readonly<Record<string, readonly (number | null)[]>>;
  readonly rank: Readonly<Record<string, readonly (number | null)[]>>;
};
const coinr = JSON.parse(readFileSync("tests/reference/coinr-asem.json", "utf8")) as Reference;
const indicators = Object.keys(coinr.raw);
const given = (numbers: readonly (number | null)[] = []) =>
  numbers.map((number) => number ?? undefined);
const directionOf = (indicator: string) =>
  coinr.direction[indicator] === -1 ? ("lower" as const) : ("higher" as const);

describe("normalise", () => {
  it.each(indicators)("puts %s on 0-100 by min-max as COINr does", (indicator) => {
    const expected = given(coinr.minMax[indicator]);

    const found = normalise(given(coinr.raw[indicator]), {
      normalisation: "minMax",
      direction: directionOf(indicator),
    });

    expect(found).toHaveLength(expected.length);
    for (const [index, number] of expected.entries()) {
      if (number === undefined) expect(found[index]).toBeUndefined();
      else expect(found[index]).toBeCloseTo(number, 9);
    }
  });

  it.each(indicators)("ranks %s as COINr does, ties averaged", (indicator) => {
    const lowest = given(coinr.rank[indicator]);
    const known = lowest.filter((place) => place !== undefined);

    const found = normalise(given(coinr.raw[indicator]), {
      normalisation: "rank",
      direction: directionOf(indicator),
    });

    for (const [index, place] of lowest.entries()) {
      if (place === undefined) {
        expect(found[index]).toBeUndefined();
        continue;
      }
      // COINr gives ties their lowest place; the average lies half the tied others higher.
      const tied = known.filter((other) => other === place).length;
      const average = place + (tied - 1) / 2;
      expect(found[index]).toBeCloseTo((100 * (average - 1)) / (known.length - 1), 9);
    }
  });

  it("gives every area the middle when the figures are equal", () => {
    for (const normalisation of ["minMax", "rank"] as const) {
      const found = normalise([7, undefined, 7], { normalisation, direction: "higher" });

      expect(found).toEqual([50, undefined, 50]);
    }
  });

  const amount = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  const methods = fc.constantFrom("minMax" as const, "rank" as const);

  it("stays on 0-100 in the order of the figures, and direction turns it round", () => {
    fc.assert(
      fc.property(fc.array(amount), methods, (amounts, normalisation) => {
        const up = normalise(amounts, { normalisation, direction: "higher" });
        const down = normalise(amounts, { normalisation, direction: "lower" });

        const order = amounts
          .map((_, area) => area)
          .toSorted((a, b) => (amounts[a] ?? 0) - (amounts[b] ?? 0));
        const sorted = order.map((area) => up[area] ?? Number.NaN);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
        expect(sorted.every((position) => position >= 0 && position <= 100)).toBe(true);
        expect(down).toEqual(up.map((position) => 100 - (position ?? Number.NaN)));
      }),
    );
  });

  it("leaves a missing figure missing and pays it no heed", () => {
    const withGaps = fc.array(fc.option(amount, { nil: undefined }));
    fc.assert(
      fc.property(withGaps, methods, (amounts, normalisation) => {
        const scaling = { normalisation, direction: "higher" } as const;

        const found = normalise(amounts, scaling);

        const known = amounts.filter((each) => each !== undefined);
        expect(found.filter((position) => position !== undefined)).toEqual(
          normalise(known, scaling),
        );
        expect(found.map((position) => position === undefined)).toEqual(
          amounts.map((each) => each === undefined),
        );
      }),
    );
  });
});
