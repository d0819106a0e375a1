import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import type { BenchRow } from "./bench-row.ts";
import { median } from "./median.ts";
import { syntheticTable, withRegions } from "./protect-tables.ts";

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
    row("protect and audit: 342 x 5 in provinces and in 40 and 25 regions that overlap", () =>
      auditTable(protectTable(overlapping, rules).table, { width: 1, quick: true }),
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

const municipalities = syntheticTable({ places: [12, 342], dates: 1 });
const parks = syntheticTable({ places: [12, 342, 5_000], dates: 1 });
const dates = syntheticTable({ places: [12, 342], dates: 20 });
const overlapping = withRegions(municipalities, [40, 25]);
