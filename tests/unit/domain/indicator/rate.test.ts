import { describe, expect, it } from "vitest";
import { rate } from "#domain/indicator/rate.ts";
import { missing, type Value } from "#domain/value/value.ts";

const whole: Value = { kind: "known", amount: 20_000, margin: 0, status: "published" };

describe("rate", () => {
  it("divides the part by the whole and scales its margin along", () => {
    const part: Value = { kind: "known", amount: 400, margin: 5, status: "published" };

    expect(rate(part, whole, 1000)).toEqual({
      kind: "known",
      amount: 20,
      margin: 0.25,
      status: "derived",
    });
  });

  it("stays an example when the count is one", () => {
    const part: Value = { kind: "known", amount: 400, margin: 0, status: "example" };

    expect(rate(part, whole, 1000)).toMatchObject({ status: "example" });
  });

  it("stays suppressed: with a published whole it would give the count away", () => {
    const part: Value = {
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "published",
    };

    expect(rate(part, whole, 1000)).toEqual({ ...part, low: 0, high: undefined });
  });

  it("keeps both ends of a range", () => {
    const part: Value = { kind: "range", low: 200, high: 300, status: "derived" };

    expect(rate(part, whole, 1000)).toMatchObject({ kind: "range", low: 10, high: 15 });
  });

  it.each([
    ["missing", missing("notPublished")],
    ["zero", { kind: "known", amount: 0, margin: 0, status: "published" }],
    ["a range from 0", { kind: "range", low: 0, high: 20, status: "derived" }],
    ["suppressed", { kind: "suppressed", cause: "primary", low: 1, high: 9, status: "published" }],
  ] satisfies [string, Value][])("has no base when the whole is %s", (_, base) => {
    const part: Value = { kind: "known", amount: 400, margin: 0, status: "published" };

    expect(rate(part, base, 1000)).toEqual(missing("noBase"));
  });

  it("passes the reason of a missing part on", () => {
    expect(rate(missing("notPublished"), whole, 1000)).toEqual(missing("notPublished"));
  });
});

describe("a base that is not exact", () => {
  const part: Value = { kind: "known", amount: 50, margin: 0, status: "published" };
  const base = (own: object) =>
    ({ kind: "known", amount: 1000, margin: 0, status: "published", ...own }) as Value;

  it("gives its margin to the rate", () => {
    const found = rate(part, base({ margin: 50 }), 1000);
    expect(found).toMatchObject({ kind: "known", amount: 50 });
    expect(found.kind === "known" && found.margin).toBeCloseTo(50 / 0.95 - 50, 9);
  });

  it("makes the rate a range when it is one, or may be larger", () => {
    const range: Value = { kind: "range", low: 800, high: 1250, status: "derived" };
    expect(rate(part, range, 1000)).toEqual({
      kind: "range",
      low: 40,
      high: 62.5,
      status: "derived",
    });
    expect(rate(part, base({ atLeast: true }), 1000)).toEqual({
      kind: "range",
      low: 0,
      high: 50,
      status: "derived",
    });
  });
});
