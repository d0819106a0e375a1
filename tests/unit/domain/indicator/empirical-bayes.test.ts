import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { empiricalBayes } from "#domain/indicator/empirical-bayes.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import reference from "../../../reference/empirical-bayes.json" with { type: "json" };

const areasOf = ({ n, x }: { n: readonly number[]; x: readonly number[] }) =>
  n.map((count, i) => ({ count, base: x[i] ?? 1 }));

describe("empiricalBayes", () => {
  it("agrees with spdep on the sudden infant deaths of North Carolina", () => {
    const found = empiricalBayes(areasOf(reference));

    expect(found).toHaveLength(100);
    for (const [i, rate] of found.entries()) expect(rate).toBeCloseTo(reference.estmm[i] ?? 0, 14);
  });

  it("never leaves the span between the raw and the common rate", () => {
    const area = fc.record({ count: fc.nat(500), base: fc.integer({ min: 1, max: 100_000 }) });
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 30 }), (areas) => {
        const total = areas.reduce((sum, { count }) => sum + count, 0);
        const bases = areas.reduce((sum, { base }) => sum + base, 0);
        const common = total / bases;
        for (const [i, rate] of empiricalBayes(areas).entries()) {
          const { count = 0, base = 1 } = areas[i] ?? {};
          const [low, high] = [Math.min(count / base, common), Math.max(count / base, common)];
          expect(rate).toBeGreaterThanOrEqual(low - 1e-9);
          expect(rate).toBeLessThanOrEqual(high + 1e-9);
        }
      }),
    );
  });

  it("gives all the common rate where they differ no more than chance", () => {
    const found = empiricalBayes([
      { count: 10, base: 1000 },
      { count: 10, base: 1000 },
      { count: 11, base: 1000 },
    ]);
    for (const rate of found) expect(rate).toBeCloseTo(31 / 3000, 12);
  });
});

describe("the smoothed indicator", () => {
  const dataset = embeddedDataset();
  const ask = (indicator: string, area: string) =>
    measure(dataset, {
      indicator,
      area: area as AreaCode,
      date: "2025-07-01" as IsoDate,
      compareDate: "2019-01-01" as IsoDate,
    });

  it("lies between the raw rate and that around it, and stays an example", () => {
    const [raw, smooth] = [ask("pressure", "GM1701"), ask("smoothed", "GM1701")];
    expect(smooth.value).toMatchObject({ kind: "known", status: "example" });
    if (raw.value.kind !== "known" || smooth.value.kind !== "known") throw new Error("no figures");
    expect(smooth.value.amount).toBeLessThan(raw.value.amount);
    expect(smooth.value.amount).toBeGreaterThan(raw.value.amount * 0.9);
    expect(smooth.numerator).toEqual(raw.numerator);
  });

  it("tells no more of a hidden count than the raw rate", () => {
    expect(ask("smoothed", "GM0106").value).toEqual(ask("pressure", "GM0106").value);
  });

  it("is not computed where too few areas have a figure", () => {
    expect(ask("smoothed", "GM0175").value).toEqual({ kind: "missing", reason: "partMissing" });
  });

  it("is the raw rate of a province and of the country, where chance hardly matters", () => {
    for (const area of ["PV22", "NL01"])
      expect(ask("smoothed", area)).toEqual(ask("pressure", area));
  });
});
