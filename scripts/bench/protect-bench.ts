import { auditTable } from "#domain/audit/audit-table.ts";
import { randomFrom } from "#domain/priority/random.ts";
import type { CountTable } from "#domain/protect/count-table.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./median.ts";

const rules = { ...defaultRules, threshold: 5 };

/** Protection and the full audit, with an exact range for every hidden cell, of synthetic tables. */
export async function protectBench(): Promise<readonly BenchRow[]> {
  return [
    row("protect: 342 x 5 (2,130 cells)", () => protectTable(municipalities, rules)),
    row("protect: 5,000 parks x 5 (32,130 cells)", () => protectTable(parks, rules)),
    row("protect and audit: 5,000 parks x 5", () =>
      auditTable(protectTable(parks, rules).table, { width: 1 }),
    ),
    row("protect and audit: 342 x 5 x 20 dates", () =>
      auditTable(protectTable(dates, rules).table, { width: 1 }),
    ),
    row("protect: 342 x 5 x 20 dates with totals over dates", () =>
      protectTable(datesAndTotal, rules),
    ),
  ];
}

function row(name: string, run: () => unknown): BenchRow {
  run();
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return { name, value: median(times), unit: "ms" };
}

const municipalities = syntheticTable({ places: [12, 342], dates: 1, total: false });
const parks = syntheticTable({ places: [12, 342, 5_000], dates: 1, total: false });
const dates = syntheticTable({ places: [12, 342], dates: 20, total: false });
const datesAndTotal = syntheticTable({ places: [12, 342], dates: 20, total: true });

type Shape = {
  /** Areas per level under the country. */
  readonly places: readonly number[];
  readonly dates: number;
  readonly total: boolean;
};

/** Counts that look like those of parks: most are small, a few are large. */
function syntheticTable({ places, dates, total }: Shape): CountTable {
  const random = randomFrom(7);
  const codes = ["NL"];
  const sums: { total: number; parts: number[] }[] = [];
  let above = [0];
  for (const [level, size] of places.entries()) {
    const parents = above;
    const parts = new Map<number, number[]>(parents.map((parent) => [parent, []]));
    above = Array.from({ length: size }, (_, i) => {
      const parent = parents[i % parents.length] ?? 0;
      parts.get(parent)?.push(codes.length);
      return codes.push(`${"PGK"[level]}${i}`) - 1;
    });
    for (const [parent, members] of parts) sums.push({ total: parent, parts: members });
  }
  const first = total ? 1 : 0;
  const width = dates + first;
  const counts = new Array<number>(codes.length * 6 * width).fill(0);
  const at = (area: number, group: number, date: number) => (area * 6 + group) * width + date;
  const add = (cell: number, amount: number) => {
    counts[cell] = (counts[cell] ?? 0) + amount;
  };
  for (const area of above) {
    const size = 1 + 30 * random() ** 4;
    for (let group = 1; group < 6; group += 1) {
      const usual = size * group * random();
      for (let date = first; date < width; date += 1) {
        const count = Math.round(usual * (0.8 + 0.4 * random()));
        for (const g of [0, group]) {
          add(at(area, g, date), count);
          if (total) add(at(area, g, 0), count);
        }
      }
    }
  }
  for (const sum of sums.toReversed()) {
    for (const part of sum.parts) {
      for (let rest = 0; rest < 6 * width; rest += 1) {
        add(sum.total * 6 * width + rest, counts[part * 6 * width + rest] ?? 0);
      }
    }
  }
  const days = Array.from({ length: dates }, (_, i) => `d${i}`);
  const parts = days.map((_, i) => i + 1);
  return {
    dimensions: [
      { name: "area", codes, sums },
      {
        name: "group",
        codes: ["T", "a", "b", "c", "d", "e"],
        sums: [{ total: 0, parts: [1, 2, 3, 4, 5] }],
      },
      {
        name: "date",
        codes: total ? ["T", ...days] : days,
        sums: total ? [{ total: 0, parts }] : [],
      },
    ],
    counts,
  };
}
