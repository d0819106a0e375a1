import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import type { CountTable } from "#domain/protect/count-table.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import { runs } from "#tests/builders/runs.ts";
import { flat, grouped, hiddenNames, nameOf, tableOf } from "./tables.ts";

const dimensions = [grouped("area", ["A", "B", "C"], [["P", "P", "Q"]]), flat("group", ["x", "y"])];
const areas = (counts: readonly number[]): CountTable =>
  tableOf(
    dimensions,
    ([area = "", group = ""]) => counts["ABC".indexOf(area) * 2 + "xy".indexOf(group)] ?? 0,
  );
const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })), {
  minLength: 6,
  maxLength: 6,
});
/** So strict that small tables often cannot be protected. */
const strict = { ...defaultRules, threshold: 5, width: 3, reader: "threshold" } as const;

describe("what a reader goes without", () => {
  it("is counted; a cell that is not published hides as well, and is none of it", () => {
    const rules = { ...defaultRules, threshold: 5 };
    const lostOf = (given: CountTable["counts"], groups: readonly string[]) => {
      const table = { dimensions: [flat("group", groups)], counts: given };
      const { lost, table: shown } = protectTable(table, rules);
      return [hiddenNames(table.dimensions, shown.cells), lost];
    };
    expect(lostOf([27, 3, 10, 14], ["x", "y", "w"])).toEqual([
      ["x", "y"],
      { primaryCells: 1, secondaryCells: 1, secondaryPeople: 10, cells: 4 },
    ]);
    expect(lostOf([27, 3, 10, undefined, 14], ["x", "y", "z", "w"])).toEqual([
      ["x"],
      { primaryCells: 1, secondaryCells: 0, secondaryPeople: 0, cells: 4 },
    ]);
  });

  it("is what the cells say", () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (drawn, tight) => {
        const table = areas(drawn);
        const { lost, table: shown, reasons } = protectTable(table, tight ? strict : defaultRules);
        const hidden = [...shown.cells.entries()].filter(([, { kind }]) => kind === "suppressed");
        const second = hidden.filter(([place]) => !reasons.has(place));
        expect(lost).toEqual({
          primaryCells: reasons.size,
          secondaryCells: second.length,
          secondaryPeople: second.reduce((sum, [place]) => sum + (table.counts[place] ?? 0), 0),
          cells: table.counts.length,
        });
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("a table that cannot be protected", () => {
  it("names the unsafe cells in order, each once, and hides them all the same", () => {
    const table = areas([3, 1, 9, 11, 11, 0]);
    const { open, table: shown, reasons } = protectTable(table, strict);

    expect(open.map((place) => nameOf(dimensions, place))).toEqual(["A|Total", "A|x", "A|y"]);
    expect([...reasons.keys()]).toEqual([...open]);
    for (const place of open)
      expect(shown.cells[place]).toEqual({ kind: "suppressed", reason: "primary" });
  });

  it("is any in which the auditor finds more than is named", () => {
    let named = 0;
    fc.assert(
      fc.property(counts, (drawn) => {
        const table = areas(drawn);
        const { open, table: shown, reasons } = protectTable(table, strict);
        const audit = auditTable(shown, { width: strict.width, known: knownBounds(strict) });
        const narrow = audit.hidden.flatMap(({ cell, narrow: is }) => (is ? [cell] : []));
        if (open.length === 0) expect(narrow).toEqual([]);
        named += open.length;
        expect(open).toEqual([...new Set(open)].toSorted((a, b) => a - b));
        for (const place of open) expect(reasons.has(place)).toBe(true);
        for (const place of reasons.keys()) expect(shown.cells[place]?.kind).toBe("suppressed");
        // What is hidden in vain is shown again.
        const vain = narrow.filter((cell) => !reasons.has(cell));
        expect(open.length > 0 || vain.length === 0).toBe(true);
      }),
      { numRuns: runs(300) },
    );
    expect(named).toBeGreaterThan(0);
  });
});

describe("a cell of one person", () => {
  it("leads to no cell that everybody knows anyway being hidden", () => {
    fc.assert(
      fc.property(counts, (drawn) => {
        const rules = { ...defaultRules, threshold: 3, singletons: true };
        const { open, table: shown } = protectTable(areas(drawn), rules);
        const { hidden } = auditTable(shown, { width: 1 });
        if (open.length === 0) expect(hidden.filter(({ narrow }) => narrow)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
