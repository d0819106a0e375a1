import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { seriesSums } from "#ingest/protect/series-sums.ts";

const date = "2025-01-01" as IsoDate;

function series(amounts: readonly number[]): Series {
  return new Map(
    amounts.map((amount, index) => {
      const value = { kind: "known", amount, margin: 0, status: "supplied" } as const;
      return [`GM000${index}` as AreaCode, new Map([[date, { value, source: "own" }]])] as const;
    }),
  );
}

describe("columns that add up", () => {
  it("are found by their figures, also when one row has an error", () => {
    const found = seriesSums(
      new Map([
        ["men", series([3, 20, 31, 8])],
        ["women", series([4, 25, 17, 9])],
        ["all", series([7, 45, 48, 18])],
      ]),
      ["men", "women", "all"],
    );
    expect(found).toEqual([{ total: "all", parts: ["men", "women"] }]);
  });

  it("are twins when they hold the same, told once", () => {
    const found = seriesSums(
      new Map([
        ["one", series([3, 20])],
        ["other", series([3, 20])],
      ]),
      ["one", "other"],
    );
    expect(found).toEqual([{ total: "one", parts: ["other"] }]);
  });

  it("are not found where nothing adds up", () => {
    const found = seriesSums(
      new Map([
        ["one", series([3, 20, 5])],
        ["other", series([9, 2, 61])],
      ]),
      ["one", "other"],
    );
    expect(found).toEqual([]);
  });
});
