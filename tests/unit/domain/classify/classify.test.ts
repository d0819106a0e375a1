import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classOf } from "#domain/classify/class-of.ts";
import { classify } from "#domain/classify/classify.ts";
import { classMethods } from "#domain/classify/method.ts";
import reference from "#tests/reference/classint.json" with { type: "json" };

const amounts = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

/** How many values each class holds when intervals are closed on the left, the last on both sides. */
function counts(values: readonly number[], breaks: readonly number[]): readonly number[] {
  const found = new Array<number>(breaks.length + 1).fill(0);
  for (const value of values) {
    const index = classOf(value, breaks);
    found[index] = (found[index] ?? 0) + 1;
  }
  return found;
}

/** Share of the variance that the classes explain. */
function goodness(values: readonly number[], breaks: readonly number[]): number {
  const squares = (list: readonly number[]) => {
    const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
    return list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const within = breaks
    .concat(Number.POSITIVE_INFINITY)
    .map((_, index) => values.filter((value) => classOf(value, breaks) === index))
    .reduce((sum, list) => sum + squares(list), 0);
  return 1 - within / squares(values);
}

const cases = Object.entries(reference.datasets).flatMap(([name, { values, results }]) =>
  [3, 4, 5, 6, 7].map((classes) => ({ name, values, classes, results })),
);
type Results = Readonly<
  Record<string, { readonly brks: readonly number[]; readonly gvf?: number }>
>;

describe("classify", () => {
  it.each(classMethods)("leaves no class empty and asks for no more than wanted: %s", (method) => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), (values, classes) => {
        const breaks = classify(method, values, classes);

        expect(counts(values, breaks).every((count) => count > 0)).toBe(true);
        expect(breaks.length).toBeLessThan(Math.max(2, classes));
        expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
      }),
    );
  });

  it.each(classMethods)("has no bounds without values or without a difference: %s", (method) => {
    expect(classify(method, [], 5)).toEqual([]);
    expect(classify(method, [7, 7, 7], 5)).toEqual([]);
  });

  it.each([0, 2.5, -1])("refuses %s classes", (classes) => {
    expect(() => classify("round", [1, 2], classes)).toThrow(RangeError);
  });

  it.each(cases)("divides $name into $classes quantiles as R does", ({ values, ...of }) => {
    const { brks = [] } = (of.results as Results)[`quantile_${of.classes}`] ?? {};

    expect(counts(values, classify("quantile", values, of.classes))).toEqual(
      counts(values, brks.slice(1, -1)),
    );
  });

  it.each(cases)("finds natural classes of $name as good as R's: $classes", (of) => {
    const { gvf } = (of.results as Results)[`fisher_${of.classes}`] ?? {};

    const breaks = classify("natural", of.values, of.classes);

    expect(goodness(of.values, breaks)).toBeCloseTo(gvf ?? Number.NaN, 9);
  });

  it.each(cases)("divides $name into $classes equal steps as R does", ({ values, ...of }) => {
    const { brks = [] } = (of.results as Results)[`equal_${of.classes}`] ?? {};
    const filled = counts(values, brks.slice(1, -1)).filter((count) => count > 0);

    expect(counts(values, classify("equal", values, of.classes))).toEqual(filled);
  });
});
