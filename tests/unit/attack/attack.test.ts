import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import { childrenOf } from "#domain/dataset/observe.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { amountOf, type Value, valueBounds } from "#domain/value/value.ts";
import { protectLoaded } from "#ingest/protect/protect-loaded.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { type Seen, type Sum, subtractAll } from "./attacker.ts";

const rules: ProtectRules = { ...defaultRules, reader: "threshold", width: 4 };
const own = "file:own";
type Cell = { id: string; area: string; date: string; amount: number };

/** Data with a file of the user in it, not protected. */
function loaded(base: Dataset, cells: readonly Cell[]): Dataset {
  const series = new Map(base.series);
  const indicators = new Map(base.indicators);
  for (const { id, area, date, amount } of cells) {
    const unit = id.startsWith("file:rate") ? "perThousand" : "people";
    if (!indicators.has(id) && id !== "publishedRate")
      indicators.set(id, {
        id,
        label: id,
        unit,
        decimals: unit === "people" ? 0 : 1,
        form: unit === "people" ? "amount" : "intensity",
        need: "higher",
        formula: "stored",
      });
    const areas = new Map(series.get(id));
    const days = new Map(areas.get(area as AreaCode));
    const value: Value =
      amount === 0
        ? { kind: "nil", status: "supplied" }
        : { kind: "known", amount, margin: 0, status: "supplied" };
    days.set(date as IsoDate, { value, source: own } satisfies Observation);
    areas.set(area as AreaCode, new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1))));
    series.set(id, areas);
  }
  const source = [...base.sources.values()][0];
  if (!source) throw new Error("a dataset has sources");
  const sources = new Map([
    ...base.sources,
    [own, { ...source, id: own, origin: "file" as const }],
  ]);
  return { ...base, series, indicators, sources };
}

const keyOf = (id: string, area: string, date: string) => `${id} ${area} ${date}`;

/**
 * All that screens and exports can tell of counts: they are made of what `measure` answers, of stored
 * figures, and of the base that everybody has. Rates, shares and changes are turned back into counts.
 */
function published(
  shown: Dataset,
  base: Dataset,
  ids: readonly string[],
  dates: readonly string[],
) {
  const seen: Seen[] = [];
  const tell = (key: string, value: Value, scale = 1, half = 0) => {
    const limits = valueBounds(value);
    if (!limits) return;
    const high = limits.high ?? Number.POSITIVE_INFINITY;
    seen.push({ key, low: (limits.low - half) * scale, high: (high + half) * scale });
  };
  for (const area of shown.areas.keys()) {
    for (const date of dates as IsoDate[]) {
      for (const id of ids) {
        const key = keyOf(id, area, date);
        const stored = shown.series.get(id)?.get(area)?.get(date);
        if (stored) tell(key, stored.value);
        const before = base.series.get(id)?.get(area)?.get(date)?.value;
        if (before && "status" in before && before.status !== "example" && !stored)
          tell(key, before);
        const asked = measure(shown, { indicator: id, area, date, compareDate: date });
        if (asked.date === date && asked.value.kind !== "suppressed") tell(key, asked.value);
      }
      const rate = measure(shown, { indicator: "pressure", area, date, compareDate: date });
      const people = rate.denominator && amountOf(rate.denominator.value);
      if (rate.date === date && people)
        tell(keyOf("people", area, date), rate.value, people / 1000);
      const given = shown.series.get("publishedRate")?.get(area)?.get(date);
      const inhabitants = measure(shown, {
        indicator: "inhabitants",
        area,
        date,
        compareDate: date,
      });
      const base1000 = amountOf(inhabitants.value);
      if (given && base1000) tell(keyOf("people", area, date), given.value, base1000 / 1000, 0.05);
      for (const from of dates as IsoDate[]) {
        const grown = measure(shown, { indicator: "change", area, date, compareDate: from });
        const start = shown.series.get("people")?.get(area)?.get(from)?.value;
        const at = start && amountOf(start);
        if (from !== date && grown.value.kind === "known" && at)
          tell(
            keyOf("people", area, date),
            {
              ...grown.value,
              amount: at * (1 + grown.value.amount / 100),
              margin: (at * grown.value.margin) / 100,
            },
            1,
            1e-6,
          );
      }
    }
  }
  return seen;
}

function sumsOf(
  dataset: Dataset,
  ids: readonly string[],
  dates: readonly string[],
  has: (key: string) => boolean,
) {
  const sums: Sum[] = [];
  for (const area of dataset.areas.keys()) {
    const parts = childrenOf(dataset, area);
    if (parts.length === 0) continue;
    for (const id of ids)
      for (const date of dates) {
        const keys = parts.map((part) => keyOf(id, part, date));
        if (keys.every(has)) sums.push({ total: keyOf(id, area, date), parts: keys });
      }
  }
  return sums;
}

type Attack = {
  base: Dataset;
  cells: readonly Cell[];
  rules: ProtectRules;
  links?: readonly { total: string; parts: readonly string[] }[];
};

/** What is recovered of the small counts of a file: exactly, or to within fewer than the width. */
function attack({ base, cells, rules: own, links = [] }: Attack, show: (d: Dataset) => Dataset) {
  const exact = loaded(base, cells);
  const shown = show(exact);
  const ids = [...new Set(cells.map(({ id }) => id))].filter(
    (id) => exact.indicators.get(id)?.form === "amount",
  );
  const counts = ids.includes("people") ? ids : [...ids, "people"];
  const dates = [...new Set(cells.map(({ date }) => date))];
  const truth = new Map<string, number>();
  for (const id of counts)
    for (const [area, days] of exact.series.get(id) ?? [])
      for (const [date, { value }] of days) {
        const amount = amountOf(value);
        if (amount !== undefined) truth.set(keyOf(id, area, date), amount);
      }
  const sums = sumsOf(exact, counts, dates, (key) => truth.has(key)).filter(
    ({ total, parts }) =>
      !truth.has(total) ||
      truth.get(total) === parts.reduce((sum, part) => sum + (truth.get(part) ?? 0), 0),
  );
  for (const { total, parts } of links)
    for (const area of exact.areas.keys())
      for (const date of dates) {
        const keys = parts.map((part) => keyOf(part, area, date));
        if (keys.every((key) => truth.has(key)))
          sums.push({ total: keyOf(total, area, date), parts: keys });
      }
  const seen = published(shown, base, counts, dates);
  const wrong = seen.filter(({ key, low, high }) => {
    const amount = truth.get(key);
    return amount !== undefined && (amount < low - 1e-6 || amount > high + 1e-6);
  });
  const found = subtractAll(seen, sums);
  const small = cells.filter(
    ({ id, amount }) => counts.includes(id) && amount > 0 && amount < own.threshold,
  );
  const recovered = small.filter(({ id, area, date }) => {
    const limits = found.get(keyOf(id, area, date));
    return limits && Math.floor(limits.high + 1e-6) - Math.ceil(limits.low - 1e-6) < leastOf(own);
  });
  return { small: small.length, recovered, wrong, shown };
}

/** The protection interval: of a rounded count no more than the rounding leaves. */
const leastOf = ({ width, threshold, round = 99 }: ProtectRules) =>
  Math.min(width, threshold - 2, Math.floor(round / 2));

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
                    each.source === own && amount > 0 && amount < 10
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
