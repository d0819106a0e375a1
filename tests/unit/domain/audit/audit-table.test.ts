import { describe, expect, it } from "vitest";
import { type AuditSettings, auditTable } from "#domain/audit/audit-table.ts";
import type { PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import { mutating } from "#tests/builders/runs.ts";
import { flat, grouped, tableOf } from "../protect/tables.ts";

const p: PublishedCell = { kind: "suppressed", reason: "primary" };
const s: PublishedCell = { kind: "suppressed", reason: "secondary" };
const u: PublishedCell = { kind: "suppressed", reason: "unstated" };

const known = (amount: number): PublishedCell => ({ kind: "known", amount });

/** A total and its parts. */
const line = (...cells: readonly PublishedCell[]): PublishedTable => ({
  dimensions: [
    flat(
      "r",
      cells.slice(1).map((_, i) => `r${i}`),
    ),
  ],
  cells,
});

const ranges = (table: PublishedTable, settings: AuditSettings) =>
  auditTable(table, settings).hidden.map(({ low, high }) => [low, high]);

describe("auditTable", () => {
  it("finds a single hidden part of a known total, whatever it is called", () => {
    for (const [cell, reason] of [
      [p, "primary"],
      [s, "secondary"],
      [u, "unstated"],
    ] as const) {
      expect(auditTable(line(known(9), cell, known(5)), { width: 1 })).toEqual({
        safe: false,
        hidden: [
          { cell: 1, reason, low: 4, high: 4, recomputable: true, tight: true, narrow: true },
        ],
        contradictions: [],
        unexamined: [],
      });
    }
  });

  it("asks the width of what is unsafe by itself and not of what protects it", () => {
    const table = line(known(9), p, s, known(6));

    expect(ranges(table, { width: 3 })).toEqual([
      [0, 3],
      [0, 3],
    ]);
    expect(auditTable(table, { width: 3 }).safe).toBe(true);
    expect(auditTable(table, { width: 4 }).hidden.map(({ narrow }) => narrow)).toEqual([
      true,
      false,
    ]);
    expect(auditTable(table, { width: 4 }).safe).toBe(false);
  });

  it("finds what cannot be negative fixed though adding and subtracting do not give it", () => {
    const { hidden } = auditTable(line(known(6), p, s, known(6)), { width: 0 });

    expect(hidden.map(({ low, high, recomputable }) => [low, high, recomputable])).toEqual([
      [0, 0, true],
      [0, 0, true],
    ]);
  });

  it("reckons with what a reader knows of a reason, and before that of a cell", () => {
    const table = line(known(20), p, s, u);
    const bounds = {
      primary: { low: 1, high: 4 },
      secondary: { low: 5 },
    };

    expect(ranges(table, { width: 1 })).toEqual([
      [0, 20],
      [0, 20],
      [0, 20],
    ]);
    expect(ranges(table, { width: 1, known: bounds })).toEqual([
      [1, 4],
      [5, 19],
      [0, 14],
    ]);
    const own = new Map([[1, { low: 2, high: 3 }]]);
    expect(ranges(table, { width: 1, known: bounds, bounds: own })).toEqual([
      [2, 3],
      [5, 18],
      [0, 13],
    ]);
  });

  it("finds no limit where nothing published gives one", () => {
    expect(auditTable(line(p, s, known(4)), { width: 1 })).toMatchObject({
      safe: true,
      hidden: [
        { cell: 0, low: 4, high: undefined },
        { cell: 1, low: 0, high: undefined },
      ],
    });
  });

  it("knows nothing of a cell in no table but that it is not negative, and does not tell of it", () => {
    const table = line(known(9), p, { kind: "absent" }, known(5));

    expect(auditTable(table, { width: 1, known: { unstated: { low: 3, high: 3 } } })).toMatchObject(
      {
        safe: true,
        hidden: [{ cell: 1, low: 0, high: 4 }],
      },
    );
  });

  it("fails closed where a table contradicts itself, in what is shown or in what is hidden", () => {
    expect(auditTable(line(known(9), known(5), known(5)), { width: 1 })).toMatchObject({
      safe: false,
      contradictions: [0],
    });
    expect(auditTable(line(known(3), p, s, known(5)), { width: 1 })).toEqual({
      safe: false,
      hidden: [],
      contradictions: [1, 2],
      unexamined: [],
    });
    expect(auditTable(line(known(9), known(5), known(4)), { width: 1 }).safe).toBe(true);
  });
});

/** A cube of which all inner cells are hidden and every total is shown: no graph. */
function cube(sizes: readonly number[]): PublishedTable {
  const dimensions = sizes.map((size, d) =>
    flat(
      `d${d}`,
      Array.from({ length: size }, (_, i) => `${d}.${i}`),
    ),
  );
  const { counts } = tableOf(dimensions, () => 2);
  const [, columns = 1, layers = 1] = sizes.map((size) => size + 1);
  return {
    dimensions,
    cells: counts.map((amount = 0, place) => {
      const layer = place % layers;
      const column = Math.floor(place / layers) % columns;
      const inner = layer > 0 && column > 0 && place >= columns * layers;
      return inner ? p : { kind: "known", amount };
    }),
  };
}

describe("auditTable on groupings that overlap", () => {
  it("finds out all there is to find, or with less haste only what everybody can", () => {
    const table = cube([2, 2, 2]);

    expect(auditTable(table, { width: 1 }).hidden).toHaveLength(8);
    expect(auditTable(table, { width: 1 }).hidden[0]).toMatchObject({
      low: 0,
      high: 4,
      tight: true,
    });
    expect(auditTable(table, { width: 1, quick: true })).toMatchObject({
      safe: true,
      hidden: Array.from({ length: 8 }, () => ({ low: 0, high: 4, tight: false })),
    });
    expect(auditTable(table, { width: 5, quick: true }).safe).toBe(false);
  });

  it("tells in haste too what adding and subtracting give", () => {
    const dimensions = [
      grouped(
        "area",
        ["A", "B", "C"],
        [
          ["P", "P", "Q"],
          ["R", "S", "S"],
          ["T", "U", "T"],
        ],
      ),
    ];
    const { counts } = tableOf(dimensions, () => 6);
    const leaves = new Set([1, 2, 3]);
    const cells = counts.map((amount = 0, place) => (leaves.has(place) ? p : known(amount)));

    for (const quick of [true, false]) {
      expect(auditTable({ dimensions, cells }, { width: 1, quick }).hidden).toMatchObject(
        [6, 6, 6].map((count) => ({ low: count, high: count, recomputable: true, narrow: true })),
      );
    }
  });

  it("leaves a block that is too large unexamined, and is not safe for it", () => {
    const audit = auditTable(cube([11, 11, 11]), { width: 1 });

    expect(audit).toMatchObject({ safe: false, hidden: [], contradictions: [] });
    expect(audit.unexamined).toHaveLength(1331);
    expect(audit.unexamined).toEqual(audit.unexamined.toSorted((a, b) => a - b));
  });

  it.skipIf(mutating)(
    "examines a block that is large without telling more than everybody can work out",
    () => {
      const audit = auditTable(cube([7, 9, 10]), { width: 1 });

      expect(audit.safe).toBe(true);
      expect(audit.hidden).toHaveLength(630);
      expect(audit.hidden[0]).toMatchObject({ low: 0, high: 14, tight: false, narrow: false });
    },
  );
});
