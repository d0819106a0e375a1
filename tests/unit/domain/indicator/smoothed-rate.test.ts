import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { smoothedPart, smoothedRate } from "#domain/indicator/smoothed-rate.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Status, Value } from "#domain/value/value.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";

const area = "GM1701" as AreaCode;
const date = "2025-07-01" as IsoDate;
const known = (amount: number, status: Status = "published", margin = 0): Value => ({
  kind: "known",
  amount,
  margin,
  status,
});
const measured = (numerator?: Value, denominator?: Value): Measured => ({
  value: { kind: "missing", reason: "partMissing" },
  date,
  sources: [],
  ...(numerator && { numerator: { value: numerator, date, sources: [] } }),
  ...(denominator && { denominator: { value: denominator, date, sources: [] } }),
});
const part = (numerator?: Value, denominator?: Value) =>
  smoothedPart(area, measured(numerator, denominator));

describe("the part of an area in a common rate", () => {
  it("has the count with its margin, and the status that needs most caution", () => {
    expect(part(known(120, "supplied", 5), known(20_000))).toEqual({
      code: area,
      low: 115,
      high: 125,
      count: 120,
      base: 20_000,
      status: "derived",
    });
    expect(part(known(3, "example", 5), known(20_000))).toMatchObject({
      low: 0,
      high: 8,
      status: "example",
    });
    expect(part(known(120), known(20_000, "provisional"))?.status).toBe("provisional");
  });

  it("is a true 0 for an area where nobody is, and no number where only the ends are told", () => {
    const nil = part({ kind: "nil", status: "published" }, known(20_000));
    expect(nil).toMatchObject({ low: 0, high: 0, count: 0 });
    const range: Value = { kind: "range", low: 3, high: 9, status: "supplied" };
    const between = part(range, known(20_000));
    expect(between).toMatchObject({ low: 3, high: 9 });
    expect(between?.count).toBeUndefined();
  });

  it.each<readonly [string, Value | undefined, Value | undefined]>([
    ["without inhabitants", known(5), undefined],
    ["with none", known(5), known(0)],
    ["with at least some", known(5), { ...known(900), atLeast: true } as Value],
    ["with a range of them", known(5), { kind: "range", low: 1, high: 2, status: "published" }],
    ["without a count", undefined, known(20_000)],
    ["with a count that is missing", { kind: "missing", reason: "notPublished" }, known(20_000)],
    ["to which it does not apply", { kind: "notApplicable" }, known(20_000)],
    [
      "with a count without an upper end",
      { kind: "suppressed", cause: "primary", low: 1, high: undefined, status: "supplied" },
      known(20_000),
    ],
  ])("is not there for an area %s", (_, numerator, denominator) => {
    expect(part(numerator, denominator)).toBeUndefined();
  });
});

describe("a smoothed rate", () => {
  const dataset = embeddedDataset();
  const people = (count: number) => () => measured(known(count), known(20_000));
  const rateOf = (count: number, on: string, { code = "GM1701", data = dataset } = {}) =>
    smoothedRate(data, { area: code as AreaCode, date: on as IsoDate }, people(count));

  it("is worked out once for each parent and day", () => {
    const data = { ...dataset };
    expect(rateOf(100, "2025-07-01", { data })).toMatchObject({ amount: 5 });
    expect(rateOf(200, "2025-07-01", { code: "GM0106", data })).toMatchObject({ amount: 5 });
    expect(rateOf(200, "2025-01-01", { data })).toMatchObject({ amount: 10 });
    // Of another province on the first day.
    expect(rateOf(300, "2025-07-01", { code: "GM0141", data })).toMatchObject({ amount: 15 });
    expect(rateOf(400, "2025-07-01", { data: { ...dataset } })).toMatchObject({ amount: 20 });
  });

  it("is not there for the country, nor among fewer areas than five", () => {
    expect(rateOf(100, "2025-07-01", { code: "NL01" })).toBeUndefined();
    const small = { code: "GM0001", data: smallDataset() };
    expect(rateOf(100, "2025-01-01", small)).toBeUndefined();
  });
});
