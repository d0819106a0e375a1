import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { empiricalBayes, empiricalBayesBetween } from "#domain/indicator/empirical-bayes.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
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

describe("empiricalBayesBetween", () => {
  const area = fc
    .record({ count: fc.nat(500), below: fc.nat(20), above: fc.nat(20), base: fc.nat(50_000) })
    .map(({ count, below, above, base }) => ({
      count,
      low: Math.max(0, count - below),
      high: count + above,
      base: base + 600,
    }));

  it("is empirical Bayes itself where every count is told", () => {
    const areas = areasOf(reference);

    const ends = empiricalBayesBetween(
      areas.map(({ count, base }) => ({ low: count, high: count, base })),
    );

    for (const [i, rate] of empiricalBayes(areas).entries()) {
      expect(ends[i]?.low).toBeCloseTo(rate, 12);
      expect(ends[i]?.high).toBeCloseTo(rate, 12);
    }
  });

  it("holds the rate of whatever the counts are", () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 20 }), (areas) => {
        const ends = empiricalBayesBetween(areas);
        for (const [i, rate] of empiricalBayes(areas).entries()) {
          expect(rate).toBeGreaterThanOrEqual((ends[i]?.low ?? 1) - 1e-12);
          expect(rate).toBeLessThanOrEqual((ends[i]?.high ?? 0) + 1e-12);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the smoothed indicator", () => {
  const dataset = embeddedDataset();
  const municipalities = [...dataset.areas.values()].flatMap(({ code, parent, level }) =>
    level === "municipality" && parent === "PV22" ? [code] : [],
  );
  const toldOr = (value: Value | undefined, otherwise: number) =>
    value?.kind === "known" ? value.amount : otherwise;
  /** The rate of an area when both hidden counts are this one. */
  const told = (value: Value, area = "GM1701") => {
    const people = new Map(dataset.series.get("people"));
    for (const code of ["GM0106", "GM0119"] as AreaCode[]) {
      const days = new Map(people.get(code));
      const date = "2025-07-01" as IsoDate;
      people.set(code, days.set(date, { value, source: days.get(date)?.source ?? "" }));
    }
    return ask("smoothed", area, {
      ...dataset,
      series: new Map(dataset.series).set("people", people),
    });
  };
  const ask = (indicator: string, area: string, data = dataset) =>
    measure(data, {
      indicator,
      area: area as AreaCode,
      date: "2025-07-01" as IsoDate,
      compareDate: "2019-01-01" as IsoDate,
    });

  it("is a range around hidden counts, within the raw rate and that around it, and stays an example", () => {
    const [raw, smooth] = [ask("pressure", "GM1701"), ask("smoothed", "GM1701")];
    expect(smooth.value).toMatchObject({ kind: "range", status: "example" });
    if (raw.value.kind !== "known" || smooth.value.kind !== "range") throw new Error("no figures");
    expect(smooth.value.low).toBeLessThan(raw.value.amount);
    expect(smooth.value.low).toBeGreaterThan(raw.value.amount * 0.95);
    expect(smooth.value.high).toBeLessThan(raw.value.amount + raw.value.margin);
    expect(smooth.numerator).toEqual(raw.numerator);
  });

  it("holds what spdep's method gives for every count that a hidden one may be", () => {
    const counts = municipalities.map((code) => ask("pressure", code));
    for (const [assen, meppel] of [
      [1, 1],
      [9, 1],
      [1, 9],
      [9, 9],
    ] as const) {
      const rates = empiricalBayes(
        counts.map(({ numerator, denominator }, i) => ({
          count: toldOr(numerator?.value, municipalities[i] === "GM0106" ? assen : meppel),
          base: toldOr(denominator?.value, 0),
        })),
      );
      for (const [i, code] of municipalities.entries()) {
        const { value } = ask("smoothed", code);
        if (value.kind !== "range") continue;
        expect(1000 * (rates[i] ?? 0)).toBeGreaterThan(value.low);
        expect(1000 * (rates[i] ?? 0)).toBeLessThan(value.high);
      }
    }
  });

  it("is one number, with the margin of every count, where none is hidden", () => {
    const { value } = told({ kind: "known", amount: 5, margin: 0, status: "supplied" });
    expect(value).toMatchObject({ kind: "known", status: "example" });
    if (value.kind !== "known") throw new Error("no figure");
    const rates = empiricalBayes(
      municipalities
        .map((code) => ask("pressure", code))
        .map(({ numerator, denominator }) => ({
          count: toldOr(numerator?.value, 5),
          base: toldOr(denominator?.value, 0),
        })),
    );
    const own = municipalities.indexOf("GM1701" as AreaCode);
    expect(value.amount).toBeCloseTo(1000 * (rates[own] ?? 0), 12);
    expect(value.margin).toBeGreaterThan(0.2);
  });

  it("lets a count without an upper end take no part, and gives it no rate", () => {
    const open: Value = { kind: "known", amount: 5, margin: 0, status: "supplied", atLeast: true };

    expect(told(open).value.kind).toBe("known");
    expect(told(open, "GM0106").value).toEqual({ kind: "missing", reason: "partMissing" });
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
