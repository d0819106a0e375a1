import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { amountOf, type Value } from "#domain/value/value.ts";
import { protectLoaded } from "#ingest/protect/protect-loaded.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { attack } from "./attack.ts";
import { type Cell, ownSource } from "./load-cells.ts";

const rules: ProtectRules = { ...defaultRules, reader: "threshold", width: 4 };

const protect = (base: Dataset, own: ProtectRules) => (exact: Dataset) =>
  protectLoaded(exact, base, own).dataset;
const leave = (exact: Dataset) => exact;

/** A table for every municipality of the province, with the totals and a split in two. */
function sheet(
  amounts: readonly (readonly [number, number])[],
  dates: readonly string[],
  total: boolean,
): Cell[] {
  const codes = ["GM0001", "GM0002", "GM0003", "GM0004"];
  const cells: Cell[] = [];
  for (const [d, date] of dates.entries()) {
    const rows = codes.map((area, i) => ({
      area,
      pair: amounts[(i + 4 * d) % amounts.length] ?? [1, 1],
    }));
    const all = [0, 1].map((k) => rows.reduce((sum, { pair }) => sum + (pair[k] ?? 0), 0));
    const lines = total
      ? [...rows, { area: "PV22", pair: [all[0] ?? 0, all[1] ?? 0] as const }]
      : rows;
    for (const { area, pair } of lines) {
      cells.push({ id: "people", area, date, amount: pair[0] + pair[1] });
      cells.push({ id: "file:men", area, date, amount: pair[0] });
      cells.push({ id: "file:women", area, date, amount: pair[1] });
    }
  }
  return cells;
}

const links = [{ total: "people", parts: ["file:men", "file:women"] }];
const emptied = (): Dataset => {
  const base = smallDataset();
  return { ...base, series: new Map<string, Series>([...base.series, ["people", new Map()]]) };
};
const sheets = fc.record({
  amounts: fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 90 })), {
    minLength: 4,
    maxLength: 12,
  }),
  days: fc.integer({ min: 1, max: 3 }),
  total: fc.boolean(),
  threshold: fc.integer({ min: 3, max: 12 }),
  round: fc.constantFrom(undefined, undefined, 5, 10),
});
const allDays = ["2024-01-01", "2024-07-01", "2025-01-01"];

describe("an attacker who has every screen, every export and every day", () => {
  it("recovers counts when nothing is protected, so that this test can fail", () => {
    const cells = sheet(
      [
        [3, 20],
        [30, 40],
        [12, 5],
        [50, 60],
      ],
      allDays,
      true,
    );
    const found = attack({ base: emptied(), cells, rules, links }, leave);

    expect(found.recovered).toHaveLength(found.small);
    expect(found.small).toBeGreaterThan(0);
  });

  it("recovers counts when only the small ones are hidden, so that subtracting works", () => {
    const cells = sheet(
      [
        [3, 20],
        [30, 40],
        [12, 15],
        [50, 60],
      ],
      allDays,
      true,
    );
    const only = (exact: Dataset): Dataset => {
      const series = new Map(exact.series);
      for (const [id, areas] of series)
        series.set(
          id,
          new Map(
            [...areas].map(([area, days]) => [
              area,
              new Map(
                [...days].map(([date, each]) => {
                  const amount = amountOf(each.value) ?? 0;
                  const hidden: Value = {
                    kind: "suppressed",
                    cause: "primary",
                    low: 1,
                    high: 9,
                    status: "supplied",
                  };
                  return [
                    date,
                    each.source === ownSource && amount > 0 && amount < 10
                      ? { ...each, value: hidden }
                      : each,
                  ];
                }),
              ),
            ]),
          ),
        );
      return { ...exact, series };
    };
    expect(attack({ base: emptied(), cells, rules, links }, only).recovered.length).toBeGreaterThan(
      0,
    );
  });

  it("recovers no small count of 200 synthetic files, and is told nothing untrue", () => {
    let small = 0;
    fc.assert(
      fc.property(sheets, ({ amounts, days, total, threshold, round }) => {
        const own: ProtectRules = { ...rules, threshold, ...(round && { round }) };
        const cells = sheet(amounts, allDays.slice(0, days), total);
        const base = emptied();
        const found = attack({ base, cells, rules: own, links }, protect(base, own));
        small += found.small;
        expect(found.recovered).toEqual([]);
        expect(found.wrong).toEqual([]);
      }),
      { numRuns: 200, seed: 4 },
    );
    expect(small).toBeGreaterThan(400);
  });

  it("recovers no small count by a loaded rate or a growth figure beside it", () => {
    const date = "2025-01-01";
    const cells: Cell[] = [
      { id: "people", area: "GM0001", date, amount: 7 },
      { id: "people", area: "GM0002", date, amount: 300 },
      { id: "people", area: "GM0003", date, amount: 41 },
      { id: "people", area: "GM0004", date, amount: 120 },
      { id: "people", area: "PV22", date, amount: 468 },
      { id: "publishedRate", area: "GM0001", date, amount: 0.7 },
      { id: "publishedRate", area: "GM0003", date, amount: 8.2 },
      { id: "file:rate", area: "GM0001", date, amount: 0.7 },
      { id: "file:rate", area: "GM0004", date, amount: 4 },
    ];
    const base = emptied();
    const found = attack({ base, cells, rules }, protect(base, rules));
    const kind = (id: string, area: string) =>
      found.shown.series
        .get(id)
        ?.get(area as AreaCode)
        ?.get(date as IsoDate)?.value.kind;

    expect(found.recovered).toEqual([]);
    expect(kind("publishedRate", "GM0001")).toBe("suppressed");
    expect(kind("publishedRate", "GM0003")).toBe("suppressed");
    expect(kind("file:rate", "GM0001")).toBe("suppressed");
    expect(kind("file:rate", "GM0004")).toBe("known");
  });

  it("recovers no planted count on the data that ship with the atlas", () => {
    const base = embeddedDataset();
    const days = [
      ...new Set(
        [...(base.series.get("people")?.values() ?? [])].flatMap((each) => [...each.keys()]),
      ),
    ].toSorted();
    const municipalities = [...base.areas.values()].filter(({ level }) => level === "municipality");
    const cells = days
      .slice(-2)
      .concat("2031-01-01" as IsoDate)
      .flatMap((date, d) =>
        municipalities.flatMap(({ code }, i) =>
          // What a published rate tells of an area is known to all, whatever a file says.
          base.series
            .get("publishedRate")
            ?.get(code)
            ?.has(date as IsoDate)
            ? []
            : [{ id: "people", area: code, date, amount: (i * 37 + d * 11) % 97 }],
        ),
      );
    const found = attack({ base, cells, rules }, protect(base, rules));

    expect(found.small).toBeGreaterThan(90);
    expect(found.recovered).toEqual([]);
    expect(attack({ base, cells, rules }, leave).recovered.length).toBeGreaterThan(90);
  }, 60_000);
});
