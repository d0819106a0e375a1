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

  it("are found when totals of totals stand among many others", () => {
    const amounts = Array.from({ length: 9 }, (_, i) => [
      3 + 7 * i,
      20 + 3 * i * i,
      31 + i,
      8 * i + 2,
    ]);
    const sum = (rows: readonly (readonly number[])[]) =>
      [0, 1, 2, 3].map((at) => rows.reduce((all, row) => all + (row[at] ?? 0), 0));
    const of = (from: number, to: number) => amounts.slice(from, to);
    // all = nl + eu (pl, ro, bg) + rest (tr, ma, sy, others), each total before its parts.
    const rows: readonly (readonly [string, readonly number[]])[] = [
      ["all", sum(of(0, 8))],
      ["nl", amounts[0] ?? []],
      ["eu", sum(of(1, 4))],
      ...["pl", "ro", "bg"].map((id, i) => [id, amounts[1 + i] ?? []] as const),
      ["rest", sum(of(4, 8))],
      ...["tr", "ma", "sy", "others"].map((id, i) => [id, amounts[4 + i] ?? []] as const),
      ["apart", amounts[8] ?? []],
    ];
    const found = seriesSums(
      new Map(rows.map(([id, row]) => [id, series(row)])),
      rows.map(([id]) => id),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        { total: "eu", parts: ["pl", "ro", "bg"] },
        { total: "rest", parts: ["tr", "ma", "sy", "others"] },
        { total: "all", parts: ["nl", "eu", "rest"] },
      ]),
    );
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
