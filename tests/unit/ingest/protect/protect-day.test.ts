import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import type { DayCell } from "#ingest/protect/day-cell.ts";
import type { DayTable } from "#ingest/protect/day-table.ts";
import { protectDay } from "#ingest/protect/protect-day.ts";

const rules: ProtectRules = { ...defaultRules, reader: "threshold" };
const cell = (count: number | undefined, own: Partial<DayCell> = {}): DayCell => ({
  area: `GM${count}` as never,
  count,
  bounds: count === undefined ? { low: 0, high: Number.POSITIVE_INFINITY } : undefined,
  loaded: true,
  ...own,
});

/** Municipalities under one total, which comes last. */
function table(parts: readonly DayCell[], total?: Partial<DayCell>): DayTable {
  const sum = parts.reduce((all, { count }) => all + (count ?? 0), 0);
  const places = parts.map((_, place) => place);
  return {
    cells: [...parts, cell(sum, { area: "PV22" as never, ...total })],
    sums: [{ total: parts.length, parts: places }],
  };
}

const hiddenPlaces = (day: DayTable, own = rules) => [...protectDay(day, own).hidden.keys()];

describe("a day with its totals", () => {
  it("hides the small count and the smallest other one beside a known total", () => {
    const found = protectDay(table([cell(7), cell(137), cell(41), cell(300)]), rules);

    expect([...found.hidden.keys()]).toEqual([0, 2]);
    expect(found.hidden.get(0)).toMatchObject({ reason: "threshold", protects: [] });
    expect(found.hidden.get(2)).toMatchObject({ reason: "protects", protects: [0] });
    expect(found.safe).toBe(true);
  });

  it("tells limits that hold the truth and are not under the rules' own", () => {
    const { hidden } = protectDay(table([cell(7), cell(137), cell(41), cell(300)]), rules);

    expect(hidden.get(0)).toMatchObject({ low: 1, high: 9 });
    expect(hidden.get(2)).toMatchObject({ low: 39, high: 47 });
  });

  it("hides nothing else where there is no total", () => {
    const day = { cells: [cell(7), cell(137)], sums: [] };
    expect(hiddenPlaces(day)).toEqual([0]);
  });

  it("hides no count that everybody knows already, and then the total when that is ours", () => {
    const parts = [cell(7), cell(137, { loaded: false }), cell(41, { loaded: false })];
    expect(hiddenPlaces(table(parts))).toEqual([0, 3]);
  });

  it("is not safe when all that is left belongs to others", () => {
    const day = table([cell(7), cell(137, { loaded: false })], { loaded: false });
    expect(protectDay(day, rules).safe).toBe(false);
  });

  it("tells the supplier which hidden counts his totals give away, and hides more", () => {
    const day: DayTable = {
      cells: [cell(undefined), cell(120), cell(80), cell(204)],
      sums: [{ total: 3, parts: [0, 1, 2] }],
    };
    const found = protectDay(day, rules);

    expect(found.exposed).toEqual([0]);
    expect(found.safe).toBe(true);
    expect([...found.hidden.keys()]).toEqual([0, 2]);
    expect(found.hidden.get(0)?.reason).toBe("supplier");
  });

  it("leaves what its supplier hid well enough as it is", () => {
    const day: DayTable = {
      cells: [cell(undefined), cell(undefined), cell(80), cell(204)],
      sums: [{ total: 3, parts: [0, 1, 2] }],
    };
    const found = protectDay(day, rules);

    expect(found.exposed).toEqual([]);
    expect([...found.hidden.keys()]).toEqual([0, 1]);
  });

  it("is always audited safe, and its limits hold the truth", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 15 }), (given, threshold) => {
        const own = { ...rules, threshold };
        const day = table(given.map((count) => cell(count)));
        const found = protectDay(day, own);
        expect(found.safe).toBe(true);
        for (const [place, { low, high = Number.POSITIVE_INFINITY }] of found.hidden) {
          const count = day.cells[place]?.count ?? 0;
          expect(low <= count && count <= high).toBe(true);
        }
        for (const [place, { count = 0 }] of day.cells.entries())
          if (count > 0 && count < threshold) expect(found.hidden.has(place)).toBe(true);
        const cells = day.cells.map(({ count = 0 }, place) => {
          const hidden = found.hidden.get(place);
          if (!hidden)
            return count === 0
              ? ({ kind: "nil" } as const)
              : ({ kind: "known", amount: count } as const);
          return {
            kind: "suppressed",
            reason: hidden.reason === "protects" ? "secondary" : "primary",
          } as const;
        });
        const dimensions = [
          { name: "area", codes: day.cells.map((_, i) => `${i}`), sums: day.sums },
        ];
        const audit = auditTable({ dimensions, cells }, { width: 1 });
        expect(
          audit.hidden.filter(({ reason, recomputable }) => reason === "primary" && recomputable),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
