import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { missing } from "#domain/value/value.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

const ask = (indicator: string, area: string, date = "2025-01-01") => ({
  indicator,
  area: area as AreaCode,
  date: date as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
});
const dataset = smallDataset();

/** The counts before 2025 from another source than those of 2025. */
function split({ series }: Dataset): Series {
  return new Map(
    [...(series.get("people") ?? [])].map(([area, days]) => [
      area,
      new Map(
        [...days].map(([date, each]) => [
          date,
          { ...each, source: date < "2025-01-01" ? "older" : "running" },
        ]),
      ),
    ]),
  );
}

describe("measure", () => {
  it("divides registered people by the inhabitants of the same area", () => {
    const { value, numerator, denominator, date } = measure(dataset, ask("pressure", "GM0001"));

    expect(value).toEqual({ kind: "known", amount: 12, margin: 0.5, status: "example" });
    expect(numerator?.value).toMatchObject({ amount: 120 });
    expect(denominator?.value).toMatchObject({ amount: 10_000 });
    expect(date).toBe("2025-01-01");
  });

  it("keeps a suppressed count suppressed in the rate", () => {
    expect(measure(dataset, ask("pressure", "GM0003")).value.kind).toBe("suppressed");
  });

  it("takes a published rate over a count that is older", () => {
    const rated: Dataset = {
      ...dataset,
      series: new Map(dataset.series).set(
        "publishedRate",
        new Map([
          [
            "GM0001" as AreaCode,
            new Map([
              [
                "2024-09-01" as IsoDate,
                {
                  value: { kind: "known", amount: 9, margin: 0, status: "published" } as const,
                  source: "counts",
                },
              ],
            ]),
          ],
        ]),
      ),
    };

    expect(measure(rated, ask("pressure", "GM0001", "2024-10-01"))).toMatchObject({
      value: { amount: 9, status: "published" },
      date: "2024-09-01",
    });
    expect(measure(rated, ask("pressure", "GM0001"))).toMatchObject({ value: { amount: 12 } });
  });

  it("has no rate without inhabitants, and still tells the count", () => {
    const empty: Dataset = {
      ...dataset,
      series: new Map(dataset.series).set("inhabitants", new Map()),
    };

    const found = measure(empty, ask("pressure", "GM0001"));

    expect(found.value).toEqual(missing("noBase"));
    expect(found.numerator?.value).toMatchObject({ amount: 120 });
  });

  it("computes change between the two days that were asked", () => {
    const found = measure(dataset, ask("change", "GM0002"));

    expect(found.value).toMatchObject({ kind: "known", amount: -25, status: "example" });
    expect(found).toMatchObject({ date: "2025-01-01", from: "2024-01-01" });
  });

  it("never computes change across a break in the definition", () => {
    const broken = (areas: readonly AreaCode[] | undefined, date: string): Dataset => ({
      ...dataset,
      breaks: [{ indicator: "people", date: date as IsoDate, areas, reason: "" }],
    });
    const kind = (data: Dataset) => measure(data, ask("change", "GM0002")).value;

    expect(kind(broken(undefined, "2024-07-01"))).toEqual(missing("definitionBreak"));
    expect(kind(broken(["GM0002" as AreaCode], "2025-01-01"))).toEqual(missing("definitionBreak"));
    expect(kind(broken(["GM0001" as AreaCode], "2024-07-01"))).toMatchObject({ kind: "known" });
    expect(kind(broken(undefined, "2024-01-01"))).toMatchObject({ kind: "known" });
  });

  it("never computes change between series that count different things", () => {
    const of = (...editions: readonly string[]): Dataset => ({
      ...dataset,
      series: new Map(dataset.series).set("people", split(dataset)),
      sources: new Map([
        ...dataset.sources,
        ...["older", "running"].map((id, index): [string, Source] => {
          const { edition: _, ...source } = dataset.sources.get("counts") as Source;
          const edition = editions[index];
          return [id, { ...source, id, ...(edition && { edition }) }];
        }),
      ]),
    });
    const found = (data: Dataset) => measure(data, ask("change", "GM0002")).value;

    expect(found(of("2017-2021", "2019-2025"))).toEqual(missing("definitionBreak"));
    expect(found(of("2019-2025", "2019-2025"))).toMatchObject({ kind: "known", amount: -25 });
    // Of a source nobody described no break is known; the page tells to compare with care.
    expect(found(of("2019-2025"))).toMatchObject({ kind: "known", amount: -25 });
  });

  it("tells growth from the base that the reader chose, and says which", () => {
    const on = (growthBase: number) =>
      measure(dataset, { ...ask("change", "GM0002"), growthBase }).value;

    expect(on(195)).toMatchObject({ kind: "known", amount: -25 });
    expect(on(196)).toEqual({ kind: "missing", reason: "smallBase", least: 196 });
  });

  it("does not know change where a day is missing", () => {
    expect(measure(dataset, ask("change", "GM0004", "2024-07-01")).value.kind).toBe("missing");
  });

  it("lets an old figure of waiting time stand, and says its own day", () => {
    expect(measure(dataset, ask("waitingTime", "GM0001"))).toMatchObject({
      value: { kind: "known", amount: 41 },
      date: "2021-04-01",
    });
  });

  it("calls what an incomplete list holds the least there can be, in rates as well", () => {
    const least = { kind: "known", atLeast: true };

    expect(measure(dataset, ask("parkCount", "PV22")).value).toMatchObject({ ...least, amount: 3 });
    expect(measure(dataset, ask("parkCount", "GM0003")).value).toMatchObject({
      ...least,
      amount: 0,
    });
    expect(measure(dataset, ask("parkDensity", "GM0001")).value).toMatchObject(least);
    expect(measure(dataset, ask("parkShare", "GM0001")).value).toMatchObject(least);
    const whole = { ...dataset, parks: { ...dataset.parks, complete: true } };
    for (const indicator of ["parkCount", "parkDensity", "parkShare"])
      expect(measure(whole, ask(indicator, "GM0001")).value).not.toHaveProperty("atLeast");
  });

  it("computes no change of a day since itself", () => {
    const question = { indicator: "change", area: "GM0001" as AreaCode };
    const day = "2025-01-01" as IsoDate;

    expect(measure(dataset, { ...question, date: day, compareDate: day }).value).toEqual(
      missing("notPublished"),
    );
  });

  it("counts parks only where the list is about", () => {
    expect(measure(dataset, ask("parkCount", "PV22")).value).toMatchObject({
      kind: "known",
      status: "derived",
    });
    expect(measure(dataset, ask("parkCount", "NL01")).value).toEqual(missing("notSupplied"));
  });

  it("says unknown to an indicator that does not exist", () => {
    expect(measure(dataset, ask("__proto__", "GM0001")).value).toEqual(missing("unknown"));
  });
});
