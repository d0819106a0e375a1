import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "../add.ts";

const codes = ["GM0001", "GM0002", "GM0003", "GM0004"];
const day = "2025-07-01";

function load(amounts: readonly number[], total?: number) {
  const rows = amounts.map((amount, i) => `${codes[i]};${day};${amount}`);
  if (total !== undefined) rows.push(`PV22;${day};${total}`);
  const text = ["code gemeente;peildatum;aantal inschrijvingen", ...rows].join("\n");
  return added(smallDataset(), fromText("telling.csv", text));
}

async function values(amounts: readonly number[], total?: number) {
  const { value } = await load(amounts, total);
  return codes.map(
    (code) =>
      value.series
        .get("people")
        ?.get(code as AreaCode)
        ?.get(day as IsoDate)?.value,
  );
}

describe("a small count beside a known total", () => {
  it("takes the next smallest with it, under a bound that does not tell it", async () => {
    const found = await values([7, 137, 41, 300], 485);

    expect(found.map((value) => value?.kind)).toEqual([
      "suppressed",
      "known",
      "suppressed",
      "known",
    ]);
    expect(found[2]).toEqual({
      kind: "suppressed",
      cause: "secondary",
      low: 39,
      high: 47,
      status: "supplied",
    });
  });

  it("stays alone without a total, and when two are hidden already", async () => {
    const alone = await values([7, 137, 41, 300]);
    const two = await values([7, 8, 41, 300], 356);

    expect(alone.filter((value) => value?.kind === "suppressed")).toHaveLength(1);
    expect(two.filter((value) => value?.kind === "suppressed")).toHaveLength(2);
  });

  it("is nowhere in the dataset, nor in the remarks", async () => {
    const { value, remarks } = await load([7, 137, 4, 300], 448);

    const raw = JSON.stringify([
      [...(value.series.get("people") ?? [])].map(([, days]) => [...days.values()]),
      remarks,
    ]);
    expect(raw).not.toMatch(/"amount":[1-9],/);
    expect(remarks.find(({ code }) => code === "ingest.suppressedSmall")?.values).toEqual({
      count: 2,
      threshold: 10,
    });
  });

  it("never leaves exactly one hidden part under a known total", async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(amounts, async (parts) => {
        const found = await values(
          parts,
          parts.reduce((a, b) => a + b, 0),
        );

        const hidden = found.filter((value) => value?.kind === "suppressed").length;
        expect(hidden).not.toBe(1);
        for (const value of found)
          if (value?.kind === "known") expect(value.amount).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 60 },
    );
  });
});

it("real figures take the place of the examples of their areas and of the sums around them", async () => {
  const { value, remarks } = await load([100, 137]);
  const people = value.series.get("people");

  expect([...(people?.get("GM0001" as AreaCode)?.keys() ?? [])]).toEqual([day]);
  expect(people?.get("PV22" as AreaCode)?.size).toBe(0);
  expect(people?.get("GM0004" as AreaCode)?.size).toBe(3);
  expect(remarks.find(({ code }) => code === "ingest.examplesReplaced")?.values?.["count"]).toBe(9);
});
