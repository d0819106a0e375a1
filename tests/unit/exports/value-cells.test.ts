import { describe, expect, it } from "vitest";
import { indicators } from "#domain/indicator/indicators.ts";
import type { Value } from "#domain/value/value.ts";
import { valueCells, valueColumns } from "#exports/value-cells.ts";

const parkCount = indicators.find(({ id }) => id === "parkCount");

function cells(value: Value) {
  if (!parkCount) throw new Error("the menu lacks the number of parks");
  const row = valueCells({ value, date: undefined, sources: [] }, parkCount, "nl");
  return Object.fromEntries(valueColumns.map((name, at) => [name, row[at]]));
}

const counted = { kind: "known", margin: 0, status: "derived", atLeast: true } as const;

describe("a count of an incomplete list in a table", () => {
  it("is the least there can be, without an upper bound", () => {
    expect(cells({ ...counted, amount: 21 })).toMatchObject({
      value: 21,
      low: 21,
      high: undefined,
      state: "ten minste",
    });
  });

  it("has no value when the list holds none, for nobody knows that there are none", () => {
    expect(cells({ ...counted, amount: 0 })).toMatchObject({
      value: undefined,
      low: 0,
      high: undefined,
      state: "geen bekend",
    });
  });
});
